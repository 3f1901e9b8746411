import type { Words } from '../../language.ts';

export const title: Words = ['Convenanten', 'Convenants'];
export const lead: Words = [
  'Afspraken tussen partijen, met wie wanneer tekende. Stond er iets fout? Kies Verbeteren. Is er iets nieuws afgesproken? Kies Nieuwe versie; de vorige blijft te lezen.',
  'Agreements between parties, with who signed when. Was something wrong? Choose Correct. Was something agreed anew? Choose New version; the one before stays to be read.',
];
export const add: Words = ['Convenant toevoegen', 'Add a convenant'];
export const none: Words = ['Nog geen convenanten', 'No convenants yet'];
export const version = (number: number): Words => [`Versie ${number}`, `Version ${number}`];
export const signed = (day: string): Words => [`Getekend op ${day}`, `Signed on ${day}`];
export const runs = (from: string, until: string | undefined): Words => [
  until ? `Geldt van ${from} t/m ${until}` : `Geldt vanaf ${from}`,
  until ? `Holds from ${from} up to and including ${until}` : `Holds from ${from}`,
];
export const parties: Words = ['Partijen', 'Parties'];
export const networks: Words = ['Netwerken', 'Networks'];
export const earlier: Words = ['Eerdere versies', 'Earlier versions'];
export const ended: Words = ['Afgelopen', 'Ended'];
export const endedLead: Words = [
  'De laatste dag van deze convenanten is voorbij. Bezoekers zien ze niet meer in de lijst.',
  'The last day of these convenants is past. Visitors no longer see them in the list.',
];
export const toCome: Words = ['Gaat nog in', 'Still to start'];
export const correct: Words = ['Verbeteren', 'Correct'];
export const correctVersion = (number: number): Words => [`Versie ${number} verbeteren`, `Correct version ${number}`];
export const correctionOf = (title: string): Words => [`${title} verbeteren`, `Correct ${title}`];
export const correctionLead: Words = [
  'Er stond iets fout. Je verbetert deze versie: nummer en adres blijven zoals ze zijn, en wat er stond is niet meer te zien.',
  'Something was wrong. You correct this version: number and address stay as they are, and what stood there is seen no more.',
];
export const toNewVersion: Words = [
  'Is er iets nieuws afgesproken? Maak een nieuwe versie',
  'Was something agreed anew? Make a new version',
];
export const newVersionLead: Words = [
  'Er is iets nieuws afgesproken. De versie van nu blijft te lezen, en geldt tot de nieuwe begint.',
  'Something was agreed anew. The present version stays to be read, and holds until the new one starts.',
];
export const toCorrection: Words = [
  'Stond er iets fout? Verbeter de versie van nu',
  'Was something wrong? Correct the present version',
];
export const newVersion: Words = ['Nieuwe versie', 'New version'];
export const end: Words = ['Beëindigen', 'End'];
export const endsOn: Words = ['Laatste dag', 'Last day'];
export const endsOnHelp: Words = [
  'Tot en met deze dag geldt het convenant nog.',
  'The convenant still holds on this day.',
];
export const saveEnd: Words = ['Laatste dag opslaan', 'Save the last day'];
export const endMissing: Words = ['Vul de laatste dag in', 'Enter the last day'];
export const endSaved = (title: string): Words => [
  `${title} heeft nu een laatste dag.`,
  `${title} now has a last day.`,
];

export const newVersionOf = (title: string): Words => [`Nieuwe versie van ${title}`, `New version of ${title}`];
export const owner: Words = ['Organisatie die het bijhoudt', 'Organisation that keeps it'];
export const name: Words = ['Naam van het convenant', 'Name of the convenant'];
export const summary: Words = ['Waar het over gaat', 'What it is about'];
export const english: Words = ['In het Engels', 'In English'];
export const englishHelp: Words = [
  'Mag leeg blijven: bezoekers die Engels lezen zien dan de Nederlandse tekst.',
  'May stay empty: visitors who read English then see the Dutch text.',
];
export const nameEn: Words = ['Naam in het Engels', 'Name in English'];
export const summaryEn: Words = ['Waar het over gaat, in het Engels', 'What it is about, in English'];
export const nameEnMissing: Words = ['Vul ook de naam in het Engels in', 'Enter the name in English as well'];
export const summaryEnMissing: Words = [
  'Schrijf ook in het Engels waar het over gaat',
  'Write in English as well what it is about',
];
export const signedOn: Words = ['Getekend op', 'Signed on'];
export const startsOn: Words = ['Geldt vanaf', 'Holds from'];
export const regions: Words = ['Regio’s', 'Regions'];
export const party: Words = ['Organisatie', 'Organisation'];
export const partyKind: Words = ['Tekent als', 'Signs as'];
export const addParty: Words = ['Partij toevoegen', 'Add a party'];
export const removeParty: Words = ['Weghalen', 'Remove'];
export const noParties: Words = ['Nog geen partijen.', 'No parties yet.'];
export const partyAdded = (name: string): Words => [`${name} toegevoegd`, `${name} added`];
export const partyRemoved = (name: string): Words => [`${name} weggehaald`, `${name} removed`];
export const save: Words = ['Opslaan', 'Save'];
export const nameMissing: Words = ['Vul de naam van het convenant in', 'Enter the name of the convenant'];
export const summaryMissing: Words = ['Schrijf waar het over gaat', 'Write what it is about'];
export const signedMissing: Words = ['Vul in wanneer het is getekend', 'Enter when it was signed'];
export const startsMissing: Words = ['Vul in vanaf wanneer het geldt', 'Enter from when it holds'];
export const endsTooEarly: Words = [
  'Kies een laatste dag die niet voor de eerste ligt',
  'Choose a last day that is not before the first',
];
export const partiesMissing: Words = ['Voeg ten minste twee partijen toe', 'Add at least two parties'];
export const partyMissing: Words = ['Zoek en kies een organisatie', 'Search and choose an organisation'];
