import type { Piece } from '../embed/snippet.ts';
import type { Kind, System, TypedField } from './embed-choices.ts';
import type { Language } from './page.ts';

const nl = {
  title: 'Zet netwerken op je eigen website',
  lead: 'Kies wat je wilt laten zien en kopieer de code. Je hoeft niet te kunnen programmeren.',
  step: 'Stap',
  what: 'Wat wil je laten zien?',
  kinds: {
    networks: 'Een lijst met netwerken',
    network: 'Eén netwerk',
    'sign-up': 'Een aanmeld\u00adformulier',
    start: 'Een formulier voor een nieuw netwerk',
    programme: 'Een heel programma',
    'work-forms': 'Werkvormen',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  programme: 'Welk programma?',
  network: 'Welk netwerk?',
  search: 'Zoek een netwerk',
  searchHelp: (shown: number) => `Er zijn meer netwerken dan de ${shown} in de lijst. Typ een woord uit de naam.`,
  searched: 'Niets gevonden. Probeer een ander woord.',
  none: 'Er is nog niets om te laten zien.',
  where: 'Waar komt het?',
  system: 'Welk systeem?',
  systems: {
    html: 'Eigen website (HTML)',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    sitecore: 'Sitecore',
    other: 'Ander CMS, zoals Umbraco of TYPO3',
    sharepoint: 'SharePoint Online',
    react: 'React',
    vue: 'Vue',
  } satisfies Record<System, string> as Record<System, string>,
  fields: {
    partner: 'Je partnersleutel',
    site: 'Het adres van je website (optioneel)',
    accent: 'Kleur van knoppen en links (optioneel)',
    text: 'Kleur van de tekst (optioneel)',
  } satisfies Record<TypedField, string> as Record<TypedField, string>,
  help: {
    partner: 'Begint met pk_. Je krijgt hem van de eigenaar van de netwerken.',
    site: 'Bijvoorbeeld intranet.organisatie.nl.',
    accent: 'Bijvoorbeeld #0b5f7a.',
    text: 'Bijvoorbeeld #17252b.',
  } satisfies Record<TypedField, string> as Record<TypedField, string>,
  mistakes: {
    partner: 'Een sleutel begint met pk_, met daarna kleine letters, cijfers of liggende streepjes.',
    site: 'Vul een adres in, zoals intranet.organisatie.nl.',
    accent: 'Vul een kleur in met een # en 3 of 6 tekens (0-9, a-f), zoals #0b5f7a.',
    text: 'Vul een kleur in met een # en 3 of 6 tekens (0-9, a-f), zoals #17252b.',
  } satisfies Record<TypedField, string> as Record<TypedField, string>,
  pick: { accent: 'Kies de kleur van knoppen en links', text: 'Kies de kleur van de tekst' },
  look: 'Hoe ziet het eruit?',
  locale: 'Taal',
  locales: { '': 'Zoals je pagina', nl: 'Nederlands', en: 'English' },
  good: (ratio: string) => `Goed te lezen op wit (contrast ${ratio} : 1).`,
  poor: (ratio: string) =>
    `Slecht te lezen op wit (contrast ${ratio} : 1, minimaal 4,5 : 1). Kies een donkerdere kleur.`,
  developers: 'Voor strenge beveiliging',
  pin: 'Zet het script vast op deze versie',
  pinHelp:
    'De code krijgt een controlegetal (integrity): je browser weigert elk ander script. Het nadeel: je website krijgt geen verbeteringen vanzelf, ook geen reparaties. Kies dit alleen als je beheerder erom vraagt.',
  show: 'Toon de code',
  preview: 'Voorbeeld',
  previewHelp: 'Je kunt alles proberen. Een aanmelding in dit voorbeeld wordt niet verstuurd.',
  framePreviewHelp: 'Zo staat het frame op je pagina. In dit voorbeeld kun je niets versturen.',
  previewWidth: 'Breedte van het voorbeeld',
  wide: 'Breed',
  narrow: 'Smalle kolom',
  copyTitle: 'Kopieer de code',
  steps: {
    html: 'Plak dit in je pagina, op de plek waar het moet komen.',
    wordpress:
      'Voeg een blok Aangepaste HTML toe, plak dit erin en sla op. Is de regel met script daarna weg? Dan mag je account geen scripts plaatsen: stuur dan de tekst van stap 5.',
    drupal:
      'Bewerk de broncode in een tekstveld met het tekstformaat Volledige HTML en plak dit erin. Is de regel met script daarna weg? Stuur dan de tekst van stap 5.',
    sitecore:
      'Plak dit in een component voor losse HTML. De gewone teksteditor haalt scripts weg. Heb je zo’n component niet? Stuur dan de tekst van stap 5.',
    other:
      'Plak dit in een blok of element voor HTML (in TYPO3: het inhoudselement HTML). Is de regel met script daarna weg? Stuur dan de tekst van stap 5.',
    sharepoint:
      'SharePoint Online laat geen scripts toe. Kies het webonderdeel Insluiten en plak er dit frame in. Het frame heeft een vaste hoogte. Past niet alles erin, dan kun je erin scrollen. Pas het getal bij height aan als je wilt.',
    react: 'Zet deze regel één keer in je index.html.',
    vue: 'Zet deze regel één keer in je index.html.',
  } satisfies Record<System, string> as Record<System, string>,
  pieces: {
    html: { title: 'De code', help: '' },
    css: {
      title: 'De kleuren',
      help: 'Zet dit in de CSS van je website. Het staat apart, zodat het ook werkt als je website strenge regels heeft. Mag dit niet? Dan werkt alles ook zonder, in onze eigen kleuren.',
    },
    frame: { title: 'Een frame', help: '' },
    link: { title: 'Een link', help: 'Werkt overal. De pagina achter de link kan hetzelfde.' },
    address: { title: 'Alleen het adres', help: 'Voor een knop of een tegel die je in je systeem maakt.' },
    page: { title: 'Het script', help: '' },
    component: { title: 'Het onderdeel', help: 'Gebruik dit als onderdeel (component) in je app.' },
    build: {
      title: 'De instelling',
      help: 'Zet dit in vite.config, zodat Vue weet dat het element niet van jou is.',
    },
  } satisfies Record<Piece['what'], { title: string; help: string }> as Record<
    Piece['what'],
    { title: string; help: string }
  >,
  wordpressCss: 'In WordPress: Weergave, Customizer, Extra CSS.',
  noScript: 'Mag je geen script plaatsen?',
  noScriptText: 'Gebruik dan een frame of een link. Voor een frame moet je website dit toestaan:',
  noFrame: 'Voor een frame is je partnersleutel nodig. Een link kan altijd.',
  copy: 'Kopieer',
  copyOf: (title: string) => `Kopieer: ${title}`,
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukt hier niet. De tekst is geselecteerd: druk op Ctrl+C of Cmd+C.',
  notSent: 'Dit is een voorbeeld. Er is niets verstuurd.',
  updated: 'De code is bijgewerkt.',
  notUpdated: 'De code kon niet worden bijgewerkt. Klik op Toon de code.',
  noKey:
    'Vul bij stap 2 je partnersleutel in. Zonder sleutel zijn de netwerken te zien, maar kan niemand zich via je website aanmelden.',
  allow: 'Laat het toestaan',
  listTitle: 'Laat je adres op de lijst zetten',
  list: 'Alleen op adressen die op de lijst staan kunnen mensen zich aanmelden. Vraag de eigenaar van de netwerken om dit adres toe te voegen:',
  listUnknown:
    'Alleen op adressen die op de lijst staan kunnen mensen zich aanmelden. Vul bij stap 2 het adres van je website in. Dan zie je hier precies wat erop moet.',
  listWho: 'De eigenaar doet dat in het CMS, bij Partnersites. Op deze pagina kan dat niet.',
  letterTitle: 'Stuur dit naar je beheerder',
  letterHelp: 'Heeft je website een beveiligingsbeleid (CSP)? Of lukt plakken niet? Dan heeft je beheerder dit nodig.',
  reference: 'Alle elementen en instellingen, voor ontwikkelaars',
};

export type EmbedWords = typeof nl;

const en: EmbedWords = {
  title: 'Put networks on your own website',
  lead: 'Choose what you want to show and copy the code. You do not need to be a programmer.',
  step: 'Step',
  what: 'What do you want to show?',
  kinds: {
    networks: 'A list of networks',
    network: 'One network',
    'sign-up': 'A sign-up form',
    start: 'A form for a new network',
    programme: 'A whole programme',
    'work-forms': 'Work forms',
  },
  programme: 'Which programme?',
  network: 'Which network?',
  search: 'Find a network',
  searchHelp: (shown) => `There are more networks than the ${shown} in the list. Type a word of the name.`,
  searched: 'Nothing found. Try another word.',
  none: 'There is nothing to show yet.',
  where: 'Where will it be?',
  system: 'Which system?',
  systems: {
    html: 'Own website (HTML)',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    sitecore: 'Sitecore',
    other: 'Another CMS, such as Umbraco or TYPO3',
    sharepoint: 'SharePoint Online',
    react: 'React',
    vue: 'Vue',
  },
  fields: {
    partner: 'Your partner key',
    site: 'The address of your website (optional)',
    accent: 'Colour of buttons and links (optional)',
    text: 'Colour of the text (optional)',
  },
  help: {
    partner: 'Starts with pk_. You get it from the owner of the networks.',
    site: 'For example intranet.organisation.org.',
    accent: 'For example #0b5f7a.',
    text: 'For example #17252b.',
  },
  mistakes: {
    partner: 'A key starts with pk_, followed by small letters, digits or underscores.',
    site: 'Enter an address, like intranet.organisation.org.',
    accent: 'Enter a colour with a # and 3 or 6 characters (0-9, a-f), like #0b5f7a.',
    text: 'Enter a colour with a # and 3 or 6 characters (0-9, a-f), like #17252b.',
  },
  pick: { accent: 'Choose the colour of buttons and links', text: 'Choose the colour of the text' },
  look: 'What does it look like?',
  locale: 'Language',
  locales: { '': 'As your page', nl: 'Nederlands', en: 'English' },
  good: (ratio) => `Easy to read on white (contrast ${ratio} : 1).`,
  poor: (ratio) => `Hard to read on white (contrast ${ratio} : 1, at least 4.5 : 1). Choose a darker colour.`,
  developers: 'For strict security',
  pin: 'Fix the script on this version',
  pinHelp:
    'The code gets a checksum (integrity): your browser refuses any other script. The downside: your website gets no improvements by itself, no repairs either. Choose this only if your administrator asks for it.',
  show: 'Show the code',
  preview: 'Preview',
  previewHelp: 'You can try everything. A sign-up in this preview is not sent.',
  framePreviewHelp: 'This is how the frame will be on your page. In this preview you can send nothing.',
  previewWidth: 'Width of the preview',
  wide: 'Wide',
  narrow: 'Narrow column',
  copyTitle: 'Copy the code',
  steps: {
    html: 'Paste this in your page, in the place where it should come.',
    wordpress:
      'Add a Custom HTML block, paste this in it and save. Is the line with script gone after that? Then your account may place no scripts: send the text of step 5.',
    drupal:
      'Edit the source in a text field with the text format Full HTML and paste this in it. Is the line with script gone after that? Then send the text of step 5.',
    sitecore:
      'Paste this in a component for plain HTML. The usual text editor takes scripts out. Do you have no such component? Then send the text of step 5.',
    other:
      'Paste this in a block or element for HTML (in TYPO3: the content element HTML). Is the line with script gone after that? Then send the text of step 5.',
    sharepoint:
      'SharePoint Online allows no scripts. Choose the web part Embed and paste this frame in it. The frame has a fixed height. If not everything fits, people can scroll in it. Change the number at height if you like.',
    react: 'Put this line in your index.html, once.',
    vue: 'Put this line in your index.html, once.',
  },
  pieces: {
    html: { title: 'The code', help: '' },
    css: {
      title: 'The colours',
      help: 'Put this in the CSS of your website. It stands apart, so that it also works if your website has strict rules. Not allowed? Then everything works without it, in our own colours.',
    },
    frame: { title: 'A frame', help: '' },
    link: { title: 'A link', help: 'Works everywhere. The page behind the link can do the same.' },
    address: { title: 'Only the address', help: 'For a button or a tile that you make in your system.' },
    page: { title: 'The script', help: '' },
    component: { title: 'The component', help: 'Use this as a component in your app.' },
    build: { title: 'The setting', help: 'Put this in vite.config, so that Vue knows that the element is not yours.' },
  },
  wordpressCss: 'In WordPress: Appearance, Customize, Additional CSS.',
  noScript: 'May you not place a script?',
  noScriptText: 'Then use a frame or a link. For a frame your website has to allow this:',
  noFrame: 'A frame needs your partner key. A link always works.',
  copy: 'Copy',
  copyOf: (title) => `Copy: ${title}`,
  copied: 'Copied',
  notCopied: 'Copying does not work here. The text is selected: press Ctrl+C or Cmd+C.',
  notSent: 'This is a preview. Nothing was sent.',
  updated: 'The code was updated.',
  notUpdated: 'The code could not be updated. Click Show the code.',
  noKey:
    'Enter your partner key in step 2. Without a key people see the networks, but nobody can sign up through your website.',
  allow: 'Have it allowed',
  listTitle: 'Have your address put on the list',
  list: 'People can only sign up on addresses that are on the list. Ask the owner of the networks to add this address:',
  listUnknown:
    'People can only sign up on addresses that are on the list. Enter the address of your website in step 2. Then you see here exactly what has to be on it.',
  listWho: 'The owner does that in the CMS, under Partner sites. It cannot be done on this page.',
  letterTitle: 'Send this to your administrator',
  letterHelp:
    'Does your website have a security policy (CSP)? Or does pasting not work? Then your administrator needs this.',
  reference: 'All elements and settings, for developers',
};

export const embedWords: Record<Language, EmbedWords> = { nl, en };
