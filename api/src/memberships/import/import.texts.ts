import type { Locale } from '@leerkring/prisma/client.ts';

export interface ImportTexts {
  tooLarge(bytes: number): string;
  tooManyRows(most: number): string;
  tooManyEmptyRows(): string;
  readonly empty: string;
  noColumn(column: string): string;
  columnTwice(column: string): string;
  readonly quotes: string;
  readonly encoding: string;
  readonly columns: { readonly name: string; readonly email: string; readonly organisation: string };
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly organisationName: string;
  readonly organisationUnknown: string;
  readonly otherOrganisation: string;
  readonly kvkNumber: string;
  readonly kind: string;
  readonly place: string;
  readonly unit: string;
  readonly unitNeedsHost: string;
  readonly jobTitle: string;
  readonly since: string;
  readonly sinceLater: string;
  tooLong(most: number): string;
  readonly hidden: string;
  readonly webAddress: string;
  sameAsLine(line: number): string;
  severalOrganisations(organisation: string, number: number): string;
  organisationGone(organisation: string): string;
  readonly personGone: string;
  readonly signedUp: string;
  fullForOrganisation(organisation: string, seats: number): string;
  fullForNewOrganisations(organisation: string, places: number): string;
  hasErrors(number: number): string;
  readonly sentBefore: string;
}

/** What to do about a file that does not hold. */
export const importTexts: Record<Locale, ImportTexts> = {
  NL: {
    tooLarge: (bytes) => `Het bestand is te groot: hoogstens ${bytes / 1_000_000} MB. Splits het op.`,
    tooManyRows: (most) => `Het bestand heeft te veel regels: hoogstens ${most}. Splits het op.`,
    tooManyEmptyRows: () => 'Er staan te veel lege regels in het bestand. Haal ze weg.',
    empty: 'Het bestand is leeg. Op de eerste regel horen de namen van de kolommen, daaronder de mensen.',
    noColumn: (column) => `De kolom "${column}" ontbreekt. Zet de namen van de kolommen op de eerste regel.`,
    columnTwice: (column) => `De kolom "${column}" staat er twee keer in.`,
    quotes: 'Hier klopt een aanhalingsteken niet. Zet de hele cel tussen aanhalingstekens, of haal ze weg.',
    encoding:
      'Hier staan tekens die niet goed gelezen zijn. Bewaar het bestand in Excel als "CSV UTF-8 (door komma’s gescheiden)".',
    columns: { name: 'naam', email: 'e-mail', organisation: 'organisatie' },
    name: 'Vul een naam in.',
    email: 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    organisation: 'Vul de organisatie in, of haar KvK-nummer.',
    organisationName: 'De naam van een organisatie heeft 2 tot 160 tekens.',
    organisationUnknown: 'Dit KvK-nummer kennen we niet. Vul ook de naam van de organisatie in.',
    otherOrganisation: 'Dit netwerk hoort bij één organisatie, en dit is een andere.',
    kvkNumber: 'Een KvK-nummer heeft 8 cijfers. Excel laat soms een 0 vooraan weg.',
    kind: 'Dit soort organisatie kennen we niet. Kies: zorg, welzijn, onderwijs, zorgkantoor, werkgevers, gemeente, overheid of overig.',
    place: 'Dit is geen plaats.',
    unit: 'Dit is geen team of afdeling.',
    unitNeedsHost:
      'De organisatie van dit netwerk staat nog niet in de lijst. Haal het team weg, of voeg eerst iemand met de hand toe.',
    jobTitle: 'Dit is geen functie.',
    since: 'Vul een datum in, zoals 18-02-2026.',
    sinceLater: 'Deze datum moet nog komen.',
    tooLong: (most) => `Hier staan te veel tekens: hoogstens ${most}.`,
    hidden: 'Hier staat een teken in dat je niet ziet. Typ de cel opnieuw.',
    webAddress: 'In een naam hoort geen webadres. Vul alleen de naam in.',
    sameAsLine: (line) => `Deze persoon staat ook op regel ${line}.`,
    severalOrganisations: (organisation, number) =>
      `Er zijn ${number} organisaties met de naam ${organisation}. Vul het KvK-nummer in.`,
    organisationGone: (organisation) =>
      `De organisatie die je koos voor ${organisation} is er niet meer. Bekijk het bestand opnieuw.`,
    personGone: 'De persoon die je hier koos is er niet meer. Bekijk het bestand opnieuw.',
    signedUp: 'Deze persoon heeft zich al aangemeld. Besluit over die aanmelding, of haal de regel weg.',
    fullForOrganisation: (organisation, seats) =>
      `Er is geen plek meer voor ${organisation}: hoogstens ${seats} per organisatie.`,
    fullForNewOrganisations: (organisation, places) =>
      `Er is geen plek voor ${organisation}: dit netwerk heeft hoogstens ${places} ${places === 1 ? 'organisatie' : 'organisaties'}.`,
    hasErrors: (number) =>
      `${number === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${number} dingen niet`} in het bestand. Er is niemand toegevoegd.`,
    sentBefore:
      'Deze import is al een keer verstuurd, met een ander bestand. Laad de pagina opnieuw en kies het bestand nog een keer.',
  },
  EN: {
    tooLarge: (bytes) => `The file is too large: at most ${bytes / 1_000_000} MB. Split it.`,
    tooManyRows: (most) => `The file has too many rows: at most ${most}. Split it.`,
    tooManyEmptyRows: () => 'There are too many empty rows in the file. Take them out.',
    empty: 'The file is empty. The first row holds the names of the columns, the people stand below.',
    noColumn: (column) => `The column "${column}" is missing. Put the names of the columns in the first row.`,
    columnTwice: (column) => `The column "${column}" stands in it twice.`,
    quotes: 'A quotation mark is not right here. Put quotation marks around the whole cell, or take them out.',
    encoding:
      'There are characters here that were not read well. Save the file in Excel as "CSV UTF-8 (Comma delimited)".',
    columns: { name: 'name', email: 'e-mail', organisation: 'organisation' },
    name: 'Enter a name.',
    email: 'Enter an e-mail address, like name@organisation.org.',
    organisation: 'Enter the organisation, or its KvK number.',
    organisationName: 'The name of an organisation has 2 to 160 characters.',
    organisationUnknown: 'We do not know this KvK number. Enter the name of the organisation too.',
    otherOrganisation: 'This network belongs to one organisation, and this is another one.',
    kvkNumber: 'A KvK number has 8 digits. Excel sometimes drops a leading 0.',
    kind: 'We do not know this kind of organisation. Choose: care, welfare, education, care office, employers, municipality, government or other.',
    place: 'This is no town.',
    unit: 'This is no team or division.',
    unitNeedsHost:
      'The organisation of this network is not in the list yet. Take the team out, or first add somebody by hand.',
    jobTitle: 'This is no job title.',
    since: 'Enter a date, like 2026-02-18.',
    sinceLater: 'This date is still to come.',
    tooLong: (most) => `There are too many characters here: at most ${most}.`,
    hidden: 'There is a character in here that you cannot see. Type the cell again.',
    webAddress: 'A name holds no web address. Enter only the name.',
    sameAsLine: (line) => `This person also stands on row ${line}.`,
    severalOrganisations: (organisation, number) =>
      `There are ${number} organisations called ${organisation}. Enter the KvK number.`,
    organisationGone: (organisation) =>
      `The organisation that you chose for ${organisation} is no longer here. Look at the file again.`,
    personGone: 'The person whom you chose here is no more. Look at the file again.',
    signedUp: 'This person has signed up already. Decide on that sign-up, or take the row out.',
    fullForOrganisation: (organisation, seats) =>
      `There is no place left for ${organisation}: at most ${seats} per organisation.`,
    fullForNewOrganisations: (organisation, places) =>
      `There is no place for ${organisation}: this network has at most ${places} ${places === 1 ? 'organisation' : 'organisations'}.`,
    hasErrors: (number) =>
      `${number === 1 ? 'One thing is' : `${number} things are`} not right yet in the file. Nobody was added.`,
    sentBefore: 'This import was sent before with another file. Reload the page and choose the file once more.',
  },
};
