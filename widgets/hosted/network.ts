import { html } from '@lit-labs/ssr';
import { type Language, renderPage } from './page.ts';

const words = {
  nl: {
    above: 'Lerend netwerk',
    question: 'Doe je ook mee?',
    invited: 'Een collega doet mee met dit netwerk. Hier lees je wat het is en meld je je aan.',
    withoutScript:
      'Voor de kaart en het formulier is JavaScript nodig. Lukt dat niet, vraag dan je collega wie de contactpersoon is.',
    missing: 'Dit netwerk is er niet',
    missingLead: 'Misschien is het gestopt, of klopt het adres niet. Vraag het degene die je de link gaf.',
  },
  en: {
    above: 'Learning network',
    question: 'Will you join too?',
    invited: 'A colleague takes part in this network. Here you read what it is, and sign up.',
    withoutScript:
      'The card and the form need JavaScript. If that does not work, ask your colleague who the contact is.',
    missing: 'This network is not here',
    missingLead: 'It may have ended, or the address is not right. Ask whoever gave you the link.',
  },
} as const;

const other = (language: Language) => (language === 'nl' ? '?lang=en' : '?lang=nl');

/** A page for everybody, to pass on: the network's own card, with its form. Needs the policy for pages with elements. */
export function networkPage(
  network: { readonly title: string; readonly slug: string; readonly titleLanguage: Language },
  language: Language,
): Promise<string> {
  const text = words[language];
  return renderPage({
    language,
    title: network.title,
    above: text.above,
    otherLanguage: other(language),
    body: html`
      <h1 lang=${network.titleLanguage}>${network.title}</h1>
      <h2>${text.question}</h2>
      <p>${text.invited}</p>
      <leerkring-network slug=${network.slug} locale=${language}><p>${text.withoutScript}</p></leerkring-network>
      <script type="module" src="/widgets/v1/leerkring.js"></script>
    `,
  });
}

export function missingNetworkPage(language: Language): Promise<string> {
  const text = words[language];
  return renderPage({
    language,
    title: text.missing,
    above: text.above,
    otherLanguage: other(language),
    body: html`<h1>${text.missing}</h1>
      <p>${text.missingLead}</p>`,
  });
}
