import type { FiledLetter } from '../mailer.ts';

/** Of all pages here; its hash stands in their Content-Security-Policy. */
export const style = `:root{color-scheme:light dark;--ink:#17252b;--quiet:#51636b;--line:#d5dee2;--paper:#fff;--ground:#f3f1ec;--accent:#0b5f7a}
@media (prefers-color-scheme:dark){:root{--ink:#e6ecee;--quiet:#a9b8be;--line:#3a474d;--paper:#1b2529;--ground:#12191c;--accent:#7cc7e0}}
*{box-sizing:border-box;min-width:0}
body{margin:0;font:16px/1.5 "Segoe UI",system-ui,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
main{max-width:760px;margin:0 auto;padding:28px 20px}
h1{font-size:28px;line-height:1.2;margin:0 0 6px}h2{font-size:18px;margin:28px 0 8px}
a{color:var(--accent)}
.lead,.quiet{color:var(--quiet)}
ol{list-style:none;margin:22px 0 0;padding:0;border:1px solid var(--line);border-radius:10px;background:var(--paper)}
li+li{border-top:1px solid var(--line)}
li a{display:block;padding:14px 18px;min-height:44px;text-decoration:none;color:inherit;border-radius:10px}
li a:hover b,li a:focus b{text-decoration:underline}
li b{display:block;color:var(--accent)}li span{font-size:14px;color:var(--quiet)}
dl{display:grid;grid-template-columns:auto 1fr;gap:2px 14px;margin:12px 0 0}dt{color:var(--quiet)}dd{margin:0}
iframe{width:100%;height:620px;border:1px solid var(--line);border-radius:10px;background:#fff}
pre{white-space:pre-wrap;font:15px/1.5 ui-monospace,monospace;background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:16px 18px;margin:0}
.empty{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:18px 20px;margin-top:22px}`;

const clock = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

/** @param letters newest first */
export function listPage(letters: readonly FiledLetter[]): string {
  const rows = letters.map(
    ({ id, subject, to, at, language }) =>
      `<li><a href="/mailbox/${escaped(id)}"><b lang="${language}">${escaped(subject)}</b><span>Aan ${escaped(to)} · ${clock.format(new Date(at))}</span></a></li>`,
  );
  return page(
    'Mailbox van de demo',
    `<h1>Mailbox van de demo</h1>
<p class="lead">Er is geen mailserver ingesteld. Mails blijven daarom op deze computer. Alleen jij ziet ze.</p>
${
  rows.length === 0
    ? '<p class="empty">Er is nog geen mail. Meld je aan voor een netwerk, dan komt hier de eerste. <a href="/mailbox">Kijk opnieuw</a></p>'
    : `<ol>${rows.join('\n')}</ol>`
}`,
  );
}

export function letterPage({ id, subject, to, replyTo, text, language, at }: FiledLetter): string {
  return page(
    subject,
    `<p><a href="/mailbox">Alle mails</a></p>
<h1 lang="${language}">${escaped(subject)}</h1>
<dl>
<dt>Aan</dt><dd>${escaped(to)}</dd>
<dt>Antwoord gaat naar</dt><dd>${escaped(replyTo ?? 'de afzender')}</dd>
<dt>Verstuurd</dt><dd>${clock.format(new Date(at))}</dd>
</dl>
<h2>Met opmaak</h2>
<iframe title="De mail met opmaak" src="/mailbox/${escaped(id)}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2>Als tekst</h2>
<pre lang="${language}">${linked(escaped(text))}</pre>`,
  );
}

export function missingPage(): string {
  return page(
    'Deze mail is er niet',
    '<h1>Deze mail is er niet</h1>\n<p class="lead">Misschien is hij weggegooid. <a href="/mailbox">Alle mails</a></p>',
  );
}

/** Links open beside the frame that shows them. */
export function framed({ html }: FiledLetter): string {
  return html.replace('<head>', '<head><base target="_blank">');
}

const linked = (html: string) => html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
