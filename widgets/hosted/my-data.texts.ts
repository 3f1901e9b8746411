import type { Language } from './page.ts';

const nl = {
  name: 'Mijn gegevens',
  title: 'Wat heb je van mij?',
  intro:
    'Vul je e-mailadres in. Je krijgt een mail. Staan er gegevens van je in dit systeem, dan zit daar een link in. Daarmee kun je ze zien, downloaden en laten wissen.',
  address: 'Je e-mailadres',
  ask: 'Stuur mij een mail',
  wrong: 'Er klopt nog één ding niet',
  addressWrong: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
  sent: 'Kijk in je mail',
  sentText:
    'We hebben een mail gestuurd naar het adres dat je invulde. Dat kan een paar minuten duren. Komt er niets? Kijk bij ongewenste mail.',
  ready: 'Je gegevens',
  yours: 'Wat we van je weten',
  readyText: (until: string) =>
    `Kies wat je wilt doen. Klopt er iets niet? Laat je gegevens zien: daar kun je ze verbeteren, en vraag je de link naar een aanmelding die nog loopt. Deze link werkt tot ${until}, en na het wissen niet meer.`,
  show: 'Laat mijn gegevens zien',
  download: 'Download (JSON)',
  erase: 'Wis mijn gegevens',
  eraseWhat:
    'We wissen alles wat we van je weten: al je aanmeldingen en al je deelnames aan netwerken. Je doet dan nergens meer mee. Dit kun je niet ongedaan maken.',
  eraseSure: 'Ja, wis alles',
  nothing: 'Er staan geen gegevens van je in dit systeem.',
  several: (owner: string) => `${owner} kent meer mensen op dit e-mailadres.`,
  severalText: 'Daarom kunnen we hier niet laten zien wat van wie is. Vraag het aan:',
  erased: 'Je gegevens zijn gewist',
  erasedText: 'We weten nu niets meer van je. Deze link werkt niet meer.',
  erasedPartly: 'Wat op dit adres van meer mensen is, staat er nog. Vraag dat aan de organisatie zelf.',
  erasedButAccess:
    'Je toegang tot Mijn netwerken staat er nog. Alleen de organisatie waarvoor je werkt kan die beëindigen.',
  over: 'Deze link werkt niet meer',
  overText:
    'Misschien zijn de gegevens gewist, of is de link niet helemaal overgenomen. Open de link nog eens vanuit de mail, of vraag een nieuwe mail.',
  old: 'Deze link is al gebruikt of te oud',
  oldText:
    'Daarom laten we hier niets meer van je zien. Vraag een nieuwe link. Die mailen we naar het adres waar deze link naartoe ging. Zijn je gegevens intussen gewist, dan staat dat in de mail.',
  newLink: 'Mail mij een nieuwe link',
  linkSentText:
    'We hebben een mail gestuurd naar het adres waar je link naartoe ging. Dat kan een paar minuten duren. Komt er niets? Kijk bij ongewenste mail.',
  again: 'Vraag een nieuwe mail',
  back: 'Terug',
};

type DataWords = typeof nl;

export const dataWords: Record<Language, DataWords> = {
  nl,
  en: {
    name: 'My data',
    title: 'What do you have of me?',
    intro:
      'Enter your e-mail address. You will get a mail. If this system holds data about you, there is a link in it. With that you can see, download and erase it.',
    address: 'Your e-mail address',
    ask: 'Send me a mail',
    wrong: 'One thing is not right yet',
    addressWrong: 'Enter an e-mail address, like name@organisation.org.',
    sent: 'Look in your mail',
    sentText:
      'We sent a mail to the address that you entered. That may take a few minutes. Nothing there? Look among unwanted mail.',
    ready: 'Your data',
    yours: 'What we know about you',
    readyText: (until: string) =>
      `Choose what you want to do. Is something not right? Show your data: there you can correct it, and ask for the link to a sign-up that is still open. This link works until ${until}, and no longer once you erase your data.`,
    show: 'Show my data',
    download: 'Download (JSON)',
    erase: 'Erase my data',
    eraseWhat:
      'We erase everything that we know about you: all your sign-ups and all your memberships of networks. You will no longer take part in any. This cannot be undone.',
    eraseSure: 'Yes, erase everything',
    nothing: 'This system holds no data about you.',
    several: (owner: string) => `${owner} knows several people at this e-mail address.`,
    severalText: 'So we cannot show here what belongs to whom. Ask:',
    erased: 'Your data is erased',
    erasedText: 'We know nothing about you any more. This link no longer works.',
    erasedPartly: 'What belongs to several people at this address is still there. Ask the organisation itself.',
    erasedButAccess: 'Your access to My networks is still there. Only the organisation that you work for can end it.',
    over: 'This link no longer works',
    overText:
      'Perhaps the data was erased, or the link was not copied as a whole. Open the link from the mail once more, or ask for a new mail.',
    old: 'This link was used already or is too old',
    oldText:
      'So we show nothing about you here any more. Ask for a new link. We mail it to the address that this link went to. If your data was erased meanwhile, the mail says so.',
    newLink: 'Mail me a new link',
    linkSentText:
      'We sent a mail to the address that your link went to. That may take a few minutes. Nothing there? Look among unwanted mail.',
    again: 'Ask for a new mail',
    back: 'Back',
  },
};
