import type { PolicyLine, ScriptSystem } from './snippet.ts';

interface LetterWords {
  readonly greeting: string;
  /** What is wanted, with a form or without one. */
  readonly wish: { readonly withForm: string; readonly toRead: string };
  script(wish: string, origin: string): string;
  frame(wish: string, origin: string): string;
  sharepoint(host: string): string;
  /** Where the snippet goes. */
  readonly place: Readonly<Record<ScriptSystem, string>>;
  /** Before the tags and attributes of the snippet. */
  readonly tags: string;
  /** Before what stands in the stylesheet. */
  readonly style: string;
  readonly policy: string;
  readonly why: Readonly<Record<PolicyLine['directive'], string>>;
  readonly nothingElse: string;
  readonly framePrivacy: string;
  readonly pinned: string;
  /** @param site origin; empty: not known */
  site(site: string): string;
  more(address: string): string;
}

const placeNl = 'Dit moet op de pagina komen';
const placeEn = 'This has to come on the page';

export const letterWords: Readonly<Record<'nl' | 'en', LetterWords>> = {
  nl: {
    greeting: 'Beste beheerder,',
    wish: {
      withForm: 'Ik wil op onze website lerende netwerken laten zien, met een formulier om je aan te melden.',
      toRead: 'Ik wil op onze website iets over lerende netwerken laten zien.',
    },
    script: (wish, origin) => `${wish} Dat doet één script van ${origin}. Kun je dat toestaan?`,
    frame: (wish, origin) =>
      `${wish} Dat gaat met een frame van ${origin}. Er komt geen script op onze pagina. Kun je dat toestaan?`,
    sharepoint: (host) =>
      `In SharePoint Online: ga naar Site-instellingen, HTML-veldbeveiliging (HTML Field Security), en voeg dit domein toe:\n\n  ${host}`,
    place: {
      html: `${placeNl}:`,
      wordpress: `${placeNl}. Haalt WordPress er iets uit, dan mist mijn account het recht unfiltered_html (op een multisite heeft alleen een superbeheerder dat). Zet jij het er dan op:`,
      drupal: `${placeNl}. Haalt Drupal er iets uit, dan staat mijn tekstformaat het niet toe. Zet het dan in een blok met een ruimer tekstformaat, of laad het script in het thema:`,
      sitecore: `${placeNl}. De teksteditor van Sitecore haalt scripts weg. Zet het daarom in de layout, of in een component die losse HTML toont:`,
      other: `${placeNl}. Haalt ons systeem er iets uit, zet het dan in het sjabloon van de pagina:`,
    },
    tags: 'Laat ons systeem alleen bepaalde tags en attributen toe? Dan zijn het deze:',
    style: 'En dit in de CSS van onze website, voor het uiterlijk:',
    policy: 'Heeft onze website een Content-Security-Policy? Voeg dan dit toe aan wat er al staat:',
    why: {
      'script-src': 'Het script, en de delen die het later zelf ophaalt.',
      'connect-src': 'Het script haalt hier de netwerken op en stuurt hierheen een aanmelding.',
      'frame-src': 'Het frame zelf.',
      'trusted-types':
        "Alleen nodig als onze policy require-trusted-types-for 'script' heeft. Gebruikt onze website zelf ook Lit? Dan hoort er 'allow-duplicates' bij.",
    },
    nothingElse:
      "Meer is niet nodig. Geen 'unsafe-inline', geen 'unsafe-eval' en niets in style-src. Het script zet geen cookies, bewaart niets in de browser en volgt niemand.",
    framePrivacy: 'Meer is niet nodig. Het frame zet geen cookies en volgt niemand.',
    pinned:
      'Het script staat vast op één versie, met een controlegetal (integrity). Onze website krijgt dus geen verbeteringen vanzelf: daarvoor moet iemand de regel vervangen.',
    site: (site) =>
      site
        ? `De eigenaar van de netwerken moet ook nog iets doen: ${site} toevoegen aan de adressen van onze partnersite, in het CMS. Dat vraag ik zelf.`
        : 'De eigenaar van de netwerken moet ook nog iets doen: het adres van onze website toevoegen aan de adressen van onze partnersite, in het CMS. Dat vraag ik zelf.',
    more: (address) => `Uitleg over alle onderdelen staat op ${address}`,
  },
  en: {
    greeting: 'Dear administrator,',
    wish: {
      withForm: 'I would like to show learning networks on our website, with a form to sign up.',
      toRead: 'I would like to show something about learning networks on our website.',
    },
    script: (wish, origin) => `${wish} One script from ${origin} does that. Can you allow it?`,
    frame: (wish, origin) => `${wish} A frame from ${origin} does that. No script comes on our page. Can you allow it?`,
    sharepoint: (host) =>
      `In SharePoint Online: go to Site settings, HTML Field Security, and add this domain:\n\n  ${host}`,
    place: {
      html: `${placeEn}:`,
      wordpress: `${placeEn}. If WordPress takes something out, my account lacks the capability unfiltered_html (on a multisite only a super admin has it). Then please put it there yourself:`,
      drupal: `${placeEn}. If Drupal takes something out, my text format does not allow it. Then please put it in a block with a wider text format, or load the script in the theme:`,
      sitecore: `${placeEn}. The text editor of Sitecore takes scripts out. So please put it in the layout, or in a component that shows plain HTML:`,
      other: `${placeEn}. If our system takes something out, please put it in the template of the page:`,
    },
    tags: 'Does our system allow only certain tags and attributes? Then it is these:',
    style: 'And this in the CSS of our website, for the look:',
    policy: 'Does our website have a Content-Security-Policy? Then add this to what is there:',
    why: {
      'script-src': 'The script, and the parts that it gets later by itself.',
      'connect-src': 'The script gets the networks here, and sends a sign-up here.',
      'frame-src': 'The frame itself.',
      'trusted-types':
        "Only needed if our policy has require-trusted-types-for 'script'. Does our website use Lit itself? Then 'allow-duplicates' belongs with it.",
    },
    nothingElse:
      "Nothing more is needed. No 'unsafe-inline', no 'unsafe-eval' and nothing in style-src. The script sets no cookies, keeps nothing in the browser and follows nobody.",
    framePrivacy: 'Nothing more is needed. The frame sets no cookies and follows nobody.',
    pinned:
      'The script is fixed on one version, with a checksum (integrity). So our website gets no improvements by itself: for those somebody has to replace the line.',
    site: (site) =>
      site
        ? `The owner of the networks has to do something too: add ${site} to the addresses of our partner site, in the CMS. I will ask for that myself.`
        : 'The owner of the networks has to do something too: add the address of our website to the addresses of our partner site, in the CMS. I will ask for that myself.',
    more: (address) => `All parts are explained at ${address}`,
  },
};
