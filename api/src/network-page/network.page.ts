import type { Locale } from '@leerkring/prisma/client.ts';

/** Of the page; its hash stands in the Content-Security-Policy. */
export const style = `:root{--ink:#17252b;--quiet:#51636b;--ground:#f3f1ec;--accent:#0b5f7a}
*{box-sizing:border-box;min-width:0}
body{margin:0;font:16px/1.5 "Segoe UI",system-ui,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
main{max-width:640px;margin:0 auto;padding:28px 20px 48px}
h1{font-size:30px;line-height:1.2;margin:0 0 6px;hyphens:auto}
.lead{color:var(--quiet);margin:0 0 22px}
.foot{color:var(--quiet);font-size:14px;margin-top:22px}
a{color:var(--accent)}`;

const words = {
  NL: {
    invited: 'Een collega doet mee met dit netwerk. Wil jij dat ook? Hier lees je wat het is en meld je je aan.',
    withoutScript:
      'Voor de kaart en het formulier is JavaScript nodig. Lukt dat niet, vraag dan je collega wie de contactpersoon is.',
    other: 'English',
    missing: 'Dit netwerk is er niet',
    missingLead: 'Misschien is het gestopt, of klopt het adres niet. Vraag het degene die je de link gaf.',
  },
  EN: {
    invited: 'A colleague takes part in this network. Would you like to? Here you read what it is, and sign up.',
    withoutScript:
      'The card and the form need JavaScript. If that does not work, ask your colleague who the contact is.',
    other: 'Nederlands',
    missing: 'This network is not here',
    missingLead: 'It may have ended, or the address is not right. Ask whoever gave you the link.',
  },
} as const;

const language = { NL: 'nl', EN: 'en' } as const;

/** A page for everybody, to pass on: the network's own card, with its form. */
export function networkPage(
  network: { readonly title: string; readonly slug: string; readonly servedLocale: Locale },
  locale: Locale,
): string {
  const text = words[locale];
  const other = locale === 'NL' ? 'EN' : 'NL';
  return page(
    locale,
    network.title,
    `<h1 lang="${language[network.servedLocale]}">${escaped(network.title)}</h1>
<p class="lead">${text.invited}</p>
<leerkring-network slug="${escaped(network.slug)}" locale="${language[locale]}"><p>${text.withoutScript}</p></leerkring-network>
<p class="foot"><a href="?lang=${language[other]}" lang="${language[other]}">${text.other}</a></p>
<script type="module" src="/widgets/v1/leerkring.js"></script>`,
  );
}

export function missingPage(locale: Locale): string {
  const text = words[locale];
  return page(locale, text.missing, `<h1>${text.missing}</h1>\n<p class="lead">${text.missingLead}</p>`);
}

function page(locale: Locale, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language[locale]}">
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

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
