import { html } from '@lit-labs/ssr';
import { type Language, renderPage } from './page.ts';

const words = {
  nl: {
    above: 'Lerend netwerk',
    question: 'Doe je mee?',
    about: 'Over dit netwerk',
    lead: {
      open: 'Hier lees je wat dit netwerk is, en kun je je aanmelden.',
      full: 'Dit netwerk is vol. Je kunt op de wachtlijst.',
      fullForNew:
        'Dit netwerk is vol voor nieuwe organisaties. Doet je organisatie al mee, dan kun je je aanmelden. Anders kun je op de wachtlijst.',
      closed: 'Hier lees je wat dit netwerk is. Aanmelden kan nu niet.',
      ended: 'Dit netwerk is gestopt. Aanmelden kan niet meer.',
    },
    withoutScript:
      'Voor de kaart en het formulier is JavaScript nodig. Lukt dat niet, vraag dan wie de contactpersoon is bij degene die je de link gaf.',
    missing: 'Dit netwerk is er niet',
    missingLead: 'Misschien is het gestopt, of klopt het adres niet. Vraag het degene die je de link gaf.',
  },
  en: {
    above: 'Learning network',
    question: 'Will you join?',
    about: 'About this network',
    lead: {
      open: 'Here you read what this network is, and you can sign up.',
      full: 'This network is full. You can join the waiting list.',
      fullForNew:
        'This network is full for new organisations. If your organisation takes part already, you can sign up. Otherwise you can join the waiting list.',
      closed: 'Here you read what this network is. You cannot sign up now.',
      ended: 'This network has ended. You can no longer sign up.',
    },
    withoutScript:
      'The card and the form need JavaScript. If that does not work, ask whoever gave you the link who the contact is.',
    missing: 'This network is not here',
    missingLead: 'It may have ended, or the address is not right. Ask whoever gave you the link.',
  },
} as const;

const other = (language: Language) => (language === 'nl' ? '?lang=en' : '?lang=nl');

/** A page for everybody, to pass on: the network's own card, with its form. Needs the policy for pages with elements. */
export function networkPage(
  network: {
    readonly title: string;
    readonly slug: string;
    readonly titleLanguage: Language;
    /** Of signing up: `full` has a waiting list, `closed` does not take sign-ups now. */
    readonly state: 'open' | 'full' | 'fullForNew' | 'closed' | 'ended';
  },
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
      <h2>${network.state === 'closed' || network.state === 'ended' ? text.about : text.question}</h2>
      <p>${text.lead[network.state]}</p>
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
