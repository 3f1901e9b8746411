import type { Words } from '../../language.ts';

export const back: Words = ['Zoek een persoon', 'Find a person'];
export const facts: Words = ['Gegevens', 'Details'];
export const email: Words = ['E-mailadres', 'E-mail address'];
export const language: Words = ['Taal van de mails', 'Language of the mails'];
export const languages: Record<'NL' | 'EN', Words> = { NL: ['Nederlands', 'Dutch'], EN: ['Engels', 'English'] };
export const memberships: Words = ['Netwerken', 'Networks'];
export const noMemberships: Words = ['Doet in geen van jouw netwerken mee', 'Takes part in none of your networks'];
export const signUps: Words = ['Aanmeldingen', 'Sign-ups'];
export const since = (day: string): Words => [`Sinds ${day}`, `Since ${day}`];
export const period = (from: string, until: string): Words => [`${from} t/m ${until}`, `${from} to ${until}`];
export const signedUpOn = (day: string): Words => [`Aangemeld op ${day}`, `Signed up on ${day}`];

export const correct: Words = ['Gegevens verbeteren', 'Correct the details'];
export const name: Words = ['Naam', 'Name'];
export const correctHelp: Words = [
  'Bij een nieuw adres krijgen het oude en het nieuwe adres een mail. Links naar het oude adres werken dan niet meer.',
  'With a new address, the old and the new one get a mail. Links sent to the old address then no longer work.',
];
export const staffHelp: Words = [
  'Is deze persoon ook beheerder? Die toegang hangt aan het oude adres en verandert niet mee.',
  'Is this person staff too? That access hangs on the old address and does not change along.',
];
export const save: Words = ['Opslaan', 'Save'];
export const corrected: Words = ['De gegevens zijn verbeterd.', 'The details are corrected.'];
export const correctedAddress: Words = [
  'Het adres is verbeterd. Het oude en het nieuwe adres krijgen een mail.',
  'The address is corrected. The old and the new address get a mail.',
];
export const toOther = (other: string): Words => [`Bekijk ${other}`, `See ${other}`];

export const jobTitle: Words = ['Functie', 'Job title'];
export const unit: Words = ['Team of afdeling', 'Team or department'];
export const correctMembership: Words = ['Functie of team wijzigen', 'Change job title or team'];
export const membershipCorrected: Words = ['De functie en het team zijn gewijzigd.', 'Job title and team are changed.'];
export const move: Words = ['Naar een andere organisatie', 'To another organisation'];
export const moveHelp: Words = [
  'De deelname bij de vorige organisatie eindigt nu, en begint bij de nieuwe. De plek komt vrij. Er gaat meteen een mail over naar deze persoon.',
  'The membership for the former organisation ends now, and begins for the new one. The seat comes free. A mail about it goes to this person at once.',
];
export const moveTo: Words = ['Organisatie waar deze persoon nu werkt', 'Organisation where this person works now'];
export const organisationMissing: Words = ['Kies een organisatie', 'Choose an organisation'];
export const moveAction: Words = ['Verplaatsen', 'Move'];
export const moved: Words = [
  'De persoon doet nu mee voor de andere organisatie en krijgt daarover een mail.',
  'The person now takes part for the other organisation and gets a mail about it.',
];

export const giveRole: Words = ['Geef een rol', 'Give a role'];
export const giveRoleHelp: Words = [
  'Deze persoon houdt ook wat hij of zij al is in dit netwerk. Er gaat meteen een mail over naar deze persoon.',
  'This person also stays what they are in this network. A mail about it goes to this person at once.',
];

export const refusedMails: Words = ['Mail niet bezorgd', 'Mail not delivered'];
export const refusedHelp: Words = [
  'Verbeter eerst het adres. Stuur de mail daarna opnieuw.',
  'Correct the address first. Then send the mail again.',
];

export const request: Words = ['Verzoek om gegevens', 'Request for data'];
export const requestHelp: Words = [
  'Vraagt deze persoon wat je van hem of haar hebt, of om alles te wissen? Kijk eerst goed wie het vraagt.',
  'Does this person ask what you have of them, or to erase it all? First make sure who asks.',
];
export const download: Words = ['Gegevens downloaden', 'Download the data'];
export const downloaded: Words = ['Het bestand is opgeslagen.', 'The file is saved.'];
export const erase: Words = ['Alles wissen', 'Erase everything'];
export const eraseTitle = (who: string): Words => [`Alles van ${who} wissen?`, `Erase everything of ${who}?`];
export const eraseText: Words = [
  'Deelnames, aanmeldingen, antwoorden en mails in alle netwerken verdwijnen. Plekken komen vrij. Dit kun je niet ongedaan maken.',
  'Memberships, sign-ups, answers and mails in all networks go. Seats come free. You cannot undo this.',
];
export const erased: Words = ['De gegevens zijn gewist', 'The data are erased'];
export const erasedText: Words = [
  'Van deze persoon staat hier niets meer. Laat het hem of haar zelf weten: er gaat geen mail.',
  'Nothing of this person is left here. Let them know yourself: no mail is sent.',
];
