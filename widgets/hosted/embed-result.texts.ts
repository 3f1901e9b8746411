import type { Piece } from '../embed/snippet.ts';
import type { System } from './embed-choices.ts';
import type { Language } from './page.ts';

const nl = {
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
  } satisfies Record<System, string>,
  pieces: {
    html: { title: 'De code', help: '' },
    css: {
      title: 'Het uiterlijk',
      help: 'Zet dit in de CSS van je website. Het staat apart, zodat het ook werkt als je website strenge regels heeft. Mag dit niet? Dan werkt alles ook zonder, in ons eigen uiterlijk.',
    },
    frame: { title: 'Een frame', help: '' },
    height: {
      title: 'De hoogte van het frame (optioneel)',
      help: 'Zet dit in een scriptbestand van je website. Dan wordt elk frame van ons zo hoog als wat erin staat. Zonder dit werkt het frame ook: dan scroll je erin.',
    },
    link: { title: 'Een link', help: 'Werkt overal. De pagina achter de link kan hetzelfde.' },
    address: { title: 'Alleen het adres', help: 'Voor een knop of een tegel die je in je systeem maakt.' },
    page: { title: 'Het script', help: '' },
    component: { title: 'Het onderdeel', help: 'Gebruik dit als onderdeel (component) in je app.' },
    types: {
      title: 'Voor TypeScript',
      help: 'Zet dit in een bestand leerkring.d.ts. Dan kent TypeScript het element.',
    },
    build: {
      title: 'De instelling',
      help: 'Zet dit in vite.config, zodat Vue weet dat het element niet van jou is.',
    },
  } satisfies Record<Piece['what'], { title: string; help: string }>,
  preloaded:
    'De regel met preload vraagt de netwerken alvast op, terwijl het script nog onderweg is. Zo staan ze er sneller.',
  notPreloaded:
    'Omdat je pagina de taal bepaalt, kan ze de netwerken niet alvast opvragen. Ze staan er dan iets later. Kies bij stap 3 een taal als je dat niet wilt.',
  wordpressCss:
    'In WordPress: Weergave → Customizer → Extra CSS. Heb je een blokthema: Weergave → Editor → Stijlen → Extra CSS (onder de drie puntjes).',
  package: {
    before:
      'Gebruik je npm? Dan is er het pakket @leerkring/widgets, met types voor TypeScript. Hoe dat gaat, staat bij',
    link: 'In React en Vue',
    after: 'Of plak het zonder pakket:',
  },
  noScript: 'Mag je geen script plaatsen?',
  noScriptText: 'Gebruik dan een frame of een link. Voor een frame moet je website dit toestaan:',
  noFrame: 'Voor een frame is je partnersleutel nodig. Een link kan altijd.',
  copy: 'Kopieer',
  copyOf: (title: string) => `Kopieer: ${title}`,
  copied: 'Gekopieerd',
  notCopied: 'Kopiëren lukt hier niet. De tekst is geselecteerd: druk op Ctrl+C of Cmd+C.',
  noKey:
    'Vul bij stap 2 je partnersleutel in. Zonder sleutel zijn de netwerken te zien, maar kan niemand zich via je website aanmelden.',
  allow: 'Laat het toestaan',
  listTitle: 'Laat je adres op de lijst zetten',
  listForSignUps: 'Alleen op adressen die op de lijst staan kunnen mensen zich aanmelden.',
  listForFrames: 'Dit is alleen nodig voor een frame: dat is alleen te zien op adressen die op de lijst staan.',
  list: 'Vraag de eigenaar van de netwerken om dit adres toe te voegen:',
  listUnknown: 'Vul bij stap 2 het adres van je website in. Dan zie je hier precies wat erop moet.',
  listWho: 'De eigenaar doet dat in het CMS, bij Partnersites. Op deze pagina kan dat niet.',
  letterTitle: 'Stuur dit naar je beheerder',
  letterOpen: 'Lees de tekst',
  letterHelp: 'Heeft je website een beveiligingsbeleid (CSP)? Of lukt plakken niet? Dan heeft je beheerder dit nodig.',
};

export type ResultWords = typeof nl;

const en: ResultWords = {
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
      title: 'The look',
      help: 'Put this in the CSS of your website. It stands apart, so that it also works if your website has strict rules. Not allowed? Then everything works without it, in our own look.',
    },
    frame: { title: 'A frame', help: '' },
    height: {
      title: 'The height of the frame (optional)',
      help: 'Put this in a script file of your website. Then each frame of ours becomes as high as what is in it. Without this the frame works too: then people scroll in it.',
    },
    link: { title: 'A link', help: 'Works everywhere. The page behind the link can do the same.' },
    address: { title: 'Only the address', help: 'For a button or a tile that you make in your system.' },
    page: { title: 'The script', help: '' },
    component: { title: 'The component', help: 'Use this as a component in your app.' },
    types: { title: 'For TypeScript', help: 'Put this in a file leerkring.d.ts. Then TypeScript knows the element.' },
    build: { title: 'The setting', help: 'Put this in vite.config, so that Vue knows that the element is not yours.' },
  },
  preloaded:
    'The line with preload asks for the networks while the script is still on its way, so that they are there sooner.',
  notPreloaded:
    'Because your page decides the language, it cannot ask for the networks beforehand. They come a little later then. Choose a language in step 3 to avoid that.',
  wordpressCss:
    'In WordPress: Appearance → Customize → Additional CSS. With a block theme: Appearance → Editor → Styles → Additional CSS (under the three dots).',
  package: {
    before:
      'Do you use npm? Then there is the package @leerkring/widgets, with types for TypeScript. How to use it stands at',
    link: 'In React and Vue',
    after: 'Or paste it without a package:',
  },
  noScript: 'May you not place a script?',
  noScriptText: 'Then use a frame or a link. For a frame your website has to allow this:',
  noFrame: 'A frame needs your partner key. A link always works.',
  copy: 'Copy',
  copyOf: (title) => `Copy: ${title}`,
  copied: 'Copied',
  notCopied: 'Copying does not work here. The text is selected: press Ctrl+C or Cmd+C.',
  noKey:
    'Enter your partner key in step 2. Without a key people see the networks, but nobody can sign up through your website.',
  allow: 'Have it allowed',
  listTitle: 'Have your address put on the list',
  listForSignUps: 'People can only sign up on addresses that are on the list.',
  listForFrames: 'You only need this for a frame: it is only shown on addresses that are on the list.',
  list: 'Ask the owner of the networks to add this address:',
  listUnknown: 'Enter the address of your website in step 2. Then you see here exactly what has to be on it.',
  listWho: 'The owner does that in the CMS, under Partner sites. It cannot be done on this page.',
  letterTitle: 'Send this to your administrator',
  letterOpen: 'Read the text',
  letterHelp:
    'Does your website have a security policy (CSP)? Or does pasting not work? Then your administrator needs this.',
};

/** What to copy, and what others have to do for it. */
export const resultWords: Record<Language, ResultWords> = { nl, en };
