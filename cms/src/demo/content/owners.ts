/** The three organisations that answer for the personal data of the demo; the mailbox is the key. */
export const owners = [
  {
    mailbox: 'kennissamendelen@example.org',
    privacyStatementUrl: 'https://example.org/het-kompas/privacy',
    nl: { name: 'GGZ Het Kompas', dataProtectionContact: 'Functionaris gegevensbescherming, fg.kompas@example.org' },
    en: { name: 'GGZ Het Kompas', dataProtectionContact: 'Data protection officer, fg.kompas@example.org' },
  },
  {
    mailbox: 'lerendenetwerken@example.org',
    privacyStatementUrl: 'https://example.org/leertuin-zevenwilgen/privacy',
    nl: {
      name: 'Vereniging Leertuin Zevenwilgen',
      dataProtectionContact: 'Privacycoördinator, privacy.zevenwilgen@example.org',
    },
    en: {
      name: 'Association Leertuin Zevenwilgen',
      dataProtectionContact: 'Privacy coordinator, privacy.zevenwilgen@example.org',
    },
  },
  {
    mailbox: 'kennisdelen@example.org',
    privacyStatementUrl: 'https://example.org/drie-beken/privacy',
    nl: {
      name: 'Sociale Dienst Drie Beken',
      dataProtectionContact: 'Functionaris gegevensbescherming, fg.driebeken@example.org',
    },
    en: {
      name: 'Social Service Drie Beken',
      dataProtectionContact: 'Data protection officer, fg.driebeken@example.org',
    },
  },
];

/** One notice per owner; the version is stored with every sign-up. */
export const privacyNotices = [
  {
    version: 'kompas-2026-1',
    owner: 'kennissamendelen@example.org',
    nl: {
      title: 'Wat we bewaren als je je aanmeldt',
      legalBasis: 'gerechtvaardigd belang van de werkgever',
      body: `We bewaren je naam, je werkmail, je functie en je afdeling. Daarmee weten de leadexperts wie er meedoet en kunnen ze je uitnodigen.

- De leadexperts en het projectbureau van je netwerk zien je gegevens, verder niemand.
- Stop je met het netwerk, dan wissen we je gegevens vanzelf. Wanneer, lees je op Mijn aanmelding. De link staat in de mail die je krijgt.
- Inzien, verbeteren of wissen kan altijd, op dezelfde pagina. Of mail het projectbureau.

Noem in het formulier geen cliënten.`,
    },
    en: {
      title: 'What we keep when you sign up',
      legalBasis: 'legitimate interest of the employer',
      body: `We keep your name, work e-mail, job title and department. With these the lead experts know who takes part and can invite you.

- Only the lead experts and the project office of your network see your details.
- When you leave the network we erase your details by ourselves. When, you read on My sign-up. The link is in the mail that you get.
- You may see, correct or erase them at any time, on the same page. Or mail the project office.

Do not name clients in the form.`,
    },
  },
  {
    version: 'leertuin-2026-2',
    owner: 'lerendenetwerken@example.org',
    nl: {
      title: 'Wat we met je gegevens doen',
      legalBasis: 'uitvoering van een overeenkomst',
      body: `Om je aanmelding te behandelen hebben we je naam, je e-mailadres, je functie en je organisatie nodig.

- Met deze gegevens beslist de netwerkmanager over je aanmelding. Over een nieuw netwerk beslissen de medewerkers van het programma.
- Andere deelnemers zien alleen welke organisaties meedoen, tenzij jij meer deelt.
- Bevestig je je aanmelding niet, dan is alles binnen een week gewist.
- Doe je niet meer mee, dan wissen we je gegevens vanzelf. Wanneer, lees je op Mijn aanmelding. De link staat in de mail die je krijgt.

Vragen of een klacht? De privacycoördinator helpt je. Je kunt ook naar de Autoriteit Persoonsgegevens.`,
    },
    en: {
      title: 'What we do with your details',
      legalBasis: 'performance of a contract',
      body: `To handle your sign-up we need your name, e-mail address, job title and organisation.

- With them the network manager decides on your sign-up. On a new network the staff of the programme decide.
- Other members only see which organisations take part, unless you share more.
- If you do not confirm your sign-up, everything is erased within a week.
- When you no longer take part, we erase your details by ourselves. When, you read on My sign-up. The link is in the mail that you get.

Questions or a complaint? The privacy coordinator will help. You may also turn to the Dutch data protection authority.`,
    },
  },
  {
    version: 'drie-beken-2026-1',
    owner: 'kennisdelen@example.org',
    nl: {
      title: 'Je gegevens bij kennis delen',
      legalBasis: 'toestemming',
      body: `Je deelt je naam, je team en waar je veel van weet. Alleen collega’s van de sociale dienst kunnen dat zien.

- Je kiest zelf wat je deelt en je trekt je toestemming in wanneer je wilt.
- Doe je niet meer mee, dan wissen we je gegevens vanzelf. Wanneer, lees je op Mijn aanmelding. De link staat in de mail die je krijgt.

Schrijf nooit iets op waaraan een inwoner te herkennen is.`,
    },
    en: {
      title: 'Your details when sharing knowledge',
      legalBasis: 'consent',
      body: `You share your name, your team and what you know a lot about. Only colleagues of the social service can see it.

- You choose what you share and withdraw your consent whenever you like.
- When you no longer take part, we erase your details by ourselves. When, you read on My sign-up. The link is in the mail that you get.

Never write anything by which a resident could be recognised.`,
    },
  },
];
