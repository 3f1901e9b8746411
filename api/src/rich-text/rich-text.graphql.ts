import { builder } from '../builder.ts';

export interface RichTextShape {
  html: string;
  text: string;
}

export const RichText = builder.objectRef<RichTextShape>('RichText').implement({
  description:
    'Text with mark-up. `html` is sanitised (p, h3, h4, ul, ol, li, a, strong, em, u, s, br, blockquote, pre, code), `text` is the same without mark-up.',
  fields: (t) => ({ html: t.exposeString('html'), text: t.exposeString('text') }),
});

/** The two columns of a rich text are filled together or not at all. */
export function richText(html: string | null, text: string | null): RichTextShape | null {
  return html === null ? null : { html, text: text ?? '' };
}

/** Of what is loaded with its body. */
export const bodyField = {
  type: RichText,
  nullable: true,
  resolve: ({ bodyHtml, bodyText }: { readonly bodyHtml: string | null; readonly bodyText: string | null }) =>
    richText(bodyHtml, bodyText),
} as const;
