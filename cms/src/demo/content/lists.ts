/** Slug, name and description in Dutch and in English. */
export type Listed = [slug: string, nl: [name: string, description: string], en: [name: string, description: string]];

export const themes: Listed[] = [
  [
    'kwaliteit-van-zorg',
    ['Kwaliteit van zorg', 'Verbeteren van de dagelijkse zorg: meten, bespreken, aanpassen.'],
    ['Quality of care', 'Improving daily care: measure, discuss, adjust.'],
  ],
  [
    'psychische-zorg',
    ['Psychische zorg', 'Behandeling en begeleiding bij psychische klachten.'],
    ['Mental health care', 'Treatment and support for mental health problems.'],
  ],
  [
    'welzijn',
    ['Welzijn en zingeving', 'Wat iemands dag de moeite waard maakt.'],
    ['Well-being and meaning', 'What makes a day worth living.'],
  ],
  [
    'samenwerken-met-naasten',
    ['Samenwerken met naasten', 'Familie en vrienden als partner in de zorg.'],
    ['Working with families', 'Relatives and friends as partners in care.'],
  ],
  [
    'vrijwilligers',
    ['Vrijwilligers', 'Vinden, binden en waarderen van vrijwilligers.'],
    ['Volunteers', 'Finding, keeping and valuing volunteers.'],
  ],
  [
    'technologie',
    ['Zorgtechnologie', 'Hulpmiddelen en digitale zorg die het werk echt lichter maken.'],
    ['Care technology', 'Aids and digital care that truly lighten the work.'],
  ],
  [
    'leren-en-ontwikkelen',
    ['Leren en ontwikkelen', 'Opleiden, inwerken en leren van elkaar op de werkplek.'],
    ['Learning and development', 'Training, induction and learning from each other at work.'],
  ],
  [
    'personeel',
    ['Genoeg en tevreden personeel', 'Instroom, behoud en anders organiseren van het werk.'],
    ['Enough and satisfied staff', 'Recruiting, keeping and organising work differently.'],
  ],
  [
    'veiligheid',
    ['Veiligheid', 'Veilige zorg en een veilige plek om te werken.'],
    ['Safety', 'Safe care and a safe place to work.'],
  ],
  [
    'bestaanszekerheid',
    ['Bestaanszekerheid', 'Inkomen, schulden en meedoen in de gemeente.'],
    ['Social security', 'Income, debts and taking part in the municipality.'],
  ],
];

export const regions: Listed[] = [
  ['groningen', ['Groningen', 'De provincie Groningen.'], ['Groningen', 'The province of Groningen.']],
  ['drenthe', ['Drenthe', 'De provincie Drenthe.'], ['Drenthe', 'The province of Drenthe.']],
  ['friesland', ['Friesland', 'De provincie Fryslân.'], ['Friesland', 'The province of Fryslân.']],
  ['overijssel', ['Overijssel', 'De provincie Overijssel.'], ['Overijssel', 'The province of Overijssel.']],
  ['gelderland', ['Gelderland', 'De provincie Gelderland.'], ['Gelderland', 'The province of Gelderland.']],
  ['utrecht', ['Utrecht', 'De stad Utrecht en omgeving.'], ['Utrecht', 'The city of Utrecht and surroundings.']],
  [
    'noord-holland',
    ['Noord-Holland', 'De provincie Noord-Holland.'],
    ['North Holland', 'The province of North Holland.'],
  ],
  ['zuid-holland', ['Zuid-Holland', 'De provincie Zuid-Holland.'], ['South Holland', 'The province of South Holland.']],
  ['zeeland', ['Zeeland', 'De provincie Zeeland.'], ['Zeeland', 'The province of Zeeland.']],
  [
    'noord-brabant',
    ['Noord-Brabant', 'De provincie Noord-Brabant.'],
    ['North Brabant', 'The province of North Brabant.'],
  ],
  ['limburg', ['Limburg', 'De provincie Limburg.'], ['Limburg', 'The province of Limburg.']],
];

export const targetGroups: Listed[] = [
  [
    'verpleegkundigen',
    ['Verpleegkundigen', 'Mbo- en hbo-verpleegkundigen, ook in opleiding.'],
    ['Nurses', 'Nurses of every level, also in training.'],
  ],
  [
    'verzorgenden',
    ['Verzorgenden', 'Verzorgenden en helpenden in zorg en welzijn.'],
    ['Care workers', 'Care workers and assistants in care and welfare.'],
  ],
  [
    'behandelaren',
    ['Behandelaren', 'Psychologen, artsen, therapeuten en verpleegkundig specialisten.'],
    ['Therapists and physicians', 'Psychologists, physicians, therapists and nurse practitioners.'],
  ],
  [
    'ervaringsdeskundigen',
    ['Ervaringsdeskundigen', 'Collega’s die hun eigen ervaring met ziekte en herstel inzetten.'],
    ['Peer experts', 'Colleagues who put their own experience of illness and recovery to work.'],
  ],
  [
    'kwaliteitsmedewerkers',
    ['Kwaliteitsmedewerkers', 'Mensen die kwaliteit en veiligheid in hun takenpakket hebben.'],
    ['Quality officers', 'People whose job includes quality and safety.'],
  ],
  [
    'leidinggevenden',
    ['Leidinggevenden', 'Teamleiders, managers en bestuurders.'],
    ['Leaders', 'Team leaders, managers and directors.'],
  ],
  [
    'vrijwilligerscoordinatoren',
    ['Vrijwilligerscoördinatoren', 'Wie vrijwilligers begeleidt of werft.'],
    ['Volunteer coordinators', 'Those who recruit or support volunteers.'],
  ],
  [
    'opleiders',
    ['Opleiders', 'Praktijkopleiders, werkbegeleiders en docenten.'],
    ['Trainers', 'Workplace trainers, mentors and teachers.'],
  ],
  [
    'klantmanagers',
    ['Klantmanagers', 'Consulenten en klantmanagers van de sociale dienst.'],
    ['Case managers', 'Consultants and case managers of the social service.'],
  ],
];
