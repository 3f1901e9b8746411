/**
 * Editors' text where it stands: its headings, which the API writes as h3 and h4, come under the heading above it.
 * @param level of the highest of them
 */
export const underHeading = (text: { html: string } | null | undefined, level: 4 | 5) =>
  text && {
    html: text.html.replace(/(<\/?h)([34])(?=>)/g, (_, tag: string, own: string) => tag + (Number(own) - 3 + level)),
  };
