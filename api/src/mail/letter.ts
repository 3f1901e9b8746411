import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import type { MailKind } from './mail-kinds.ts';
import type { Facts, Part } from './templates/facts.ts';
import { templates } from './templates.ts';

/** What a mail says, twice the same. */
export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const words = {
  NL: { lang: 'nl', hello: 'Hallo,', dear: (name: string) => `Beste ${name},`, regards: 'Hartelijke groet,' },
  EN: { lang: 'en', hello: 'Hello,', dear: (name: string) => `Dear ${name},`, regards: 'Kind regards,' },
} as const;

export function writeLetter(kind: MailKind, locale: Locale, facts: Facts): Written {
  const { subject, parts } = templates[kind][locale](facts);
  const { hello, dear, regards } = words[locale];
  const greeting = facts.name === null ? hello : dear(facts.name);
  const link = linker(facts);
  return {
    // A title may hold the soft hyphens and line ends of an editor.
    subject: subject
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    text: `${[greeting, ...parts.map(partAsText), `${regards}\n${facts.owner}`].join('\n\n')}\n`,
    html: page(locale, subject, facts, [
      paragraph(escaped(greeting)),
      ...parts.map((part) => partAsHtml(part, link)),
      paragraph(`${escaped(regards)}<br>${escaped(facts.owner)}`),
    ]),
  };
}

function partAsText(part: Part): string {
  if (typeof part === 'string') return part;
  if ('button' in part) return `${part.button}:\n${part.href}`;
  if ('heading' in part) return part.heading;
  if ('quote' in part) return part.quote.replace(/^/gm, '> ');
  if ('list' in part)
    return part.list
      .map((line) => (typeof line === 'string' ? `- ${line}` : `- ${line.text}\n  ${line.href}`))
      .join('\n');
  if ('address' in part) return part.address;
  return part.text.trim();
}

function partAsHtml(part: Part, linked: (html: string) => string): string {
  if (typeof part === 'string') return paragraph(linked(escaped(part)));
  if ('button' in part)
    return `<p style="margin:24px 0"><a class="button" href="${escaped(part.href)}" style="display:inline-block;background:#0b5f7a;color:#ffffff;font-weight:600;text-decoration:none;border-radius:6px;padding:12px 22px">${escaped(part.button)}</a></p>`;
  if ('heading' in part)
    return `<h2 style="font-size:18px;line-height:1.3;margin:28px 0 8px">${escaped(part.heading)}</h2>`;
  if ('quote' in part)
    return `<blockquote class="quote" style="margin:0 0 16px;padding:2px 0 2px 14px;border-left:4px solid #0b5f7a;white-space:pre-line">${escaped(part.quote)}</blockquote>`;
  if ('list' in part)
    return `<ul style="margin:0 0 16px;padding-left:22px">${part.list.map((line) => `<li>${itemAsHtml(line)}</li>`).join('')}</ul>`;
  if ('address' in part) return paragraph(linked(escaped(part.address)));
  // Made by our own renderer from an editor's blocks.
  return `<div style="margin:0 0 16px">${part.html}</div>`;
}

const itemAsHtml = (line: string | { readonly text: string; readonly href: string }) =>
  typeof line === 'string'
    ? escaped(line)
    : `<a class="link" href="${escaped(line.href)}" style="color:#0b5f7a">${escaped(line.text)}</a>`;

const paragraph = (html: string) => `<p style="margin:0 0 16px">${html}</p>`;

/** Makes links of our own addresses and the owner's statement: a sentence may also hold what somebody typed, and that stays text. */
function linker({ publicUrl, privacyStatementUrl }: Facts): (html: string) => string {
  const { origin } = new URL(publicUrl);
  const isOurs = (url: string) =>
    url === escaped(privacyStatementUrl ?? '') || (URL.canParse(url) && new URL(url).origin === origin);
  return (html) =>
    html.replace(/https?:\/\/[^\s<]+/g, (url) =>
      isOurs(url) ? `<a class="link" href="${url}" style="color:#0b5f7a;overflow-wrap:anywhere">${url}</a>` : url,
    );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Light where a program knows no dark, dark where it says so; Outlook and Gmail keep the light one or turn it themselves. */
const dark = `@media (prefers-color-scheme:dark){
body,.around{background:#12191c!important;color:#e6ecee!important}
.paper{background:#1b2529!important;border-color:#3a474d!important;color:#e6ecee!important}
.head{color:#a9b8be!important}
.link,.paper a:not(.button){color:#7cc7e0!important}
.button{background:#0b5f7a!important;color:#ffffff!important;border:1px solid #7cc7e0!important}
.quote{border-color:#7cc7e0!important}}`;

function page(locale: Locale, subject: string, { owner }: Facts, parts: string[]): string {
  return `<!doctype html>
<html lang="${words[locale].lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>:root{color-scheme:light dark}
.paper a:not(.button){color:#0b5f7a}
${dark}</style>
</head>
<body style="margin:0;background:#f3f1ec;color:#17252b">
<div class="around" style="background:#f3f1ec;padding:24px 12px;font-family:'Segoe UI',system-ui,-apple-system,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#17252b">
<div class="paper" style="max-width:560px;margin:0 auto;background:#ffffff;border:1px solid #d5dee2;border-radius:10px;padding:26px 26px 12px;overflow-wrap:anywhere">
<p class="head" style="margin:0 0 18px;font-size:14px;font-weight:600;color:#51636b">${escaped(owner)}</p>
${parts.join('\n')}
</div>
</div>
</body>
</html>
`;
}
