import type { Words } from '../../language.ts';

export const title: Words = ['Mail niet bezorgd', 'Mail not delivered'];
export const lead: Words = [
  'Deze mails zijn geweigerd, of na drie dagen proberen niet aangekomen. Vraag na of het adres klopt.',
  'These mails were refused, or did not arrive in three days of trying. Ask whether the address is right.',
];
export const addressWrong: Words = [
  'Klopt het adres niet? Verbeter het, en stuur de mail dan opnieuw.',
  'Is the address wrong? Correct it, and then send the mail again.',
];
export const correctAddress: Words = ['Verbeter het adres', 'Correct the address'];
export const handled: Words = ['Afgehandeld', 'Done'];
export const resend: Words = ['Opnieuw sturen', 'Send again'];
export const handledTold: Words = ['De mail staat niet meer in deze lijst.', 'The mail has left this list.'];
export const resentTold: Words = ['De mail wordt opnieuw gestuurd.', 'The mail is sent again.'];
export const to: Words = ['Aan', 'To'];
export const toSignUp: Words = ['Bekijk de aanmelding', 'See the sign-up'];
export const none: Words = ['Alle mail is bezorgd', 'All mail was delivered'];
/** What a mail is about, by the name of its template; others keep that name. */
export const kinds: Record<string, Words> = {
  confirmSignUp: ['Bevestig je aanmelding', 'Confirm your sign-up'],
  confirmReminder: ['Herinnering om te bevestigen', 'Reminder to confirm'],
  alreadyKnown: ['Je staat er al in', 'You are known already'],
  inReview: ['Aanmelding in behandeling', 'Sign-up being handled'],
  waitingList: ['Op de wachtlijst', 'On the waiting list'],
  accepted: ['Geaccepteerd', 'Accepted'],
  declined: ['Afgewezen', 'Declined'],
  offer: ['Plek aangeboden', 'Place offered'],
  offerReminder: ['Herinnering aan de aangeboden plek', 'Reminder of the offered place'],
  offerLapsed: ['Aangeboden plek verlopen', 'Offered place lapsed'],
  offerExpired: ['Aanmelding verlopen', 'Sign-up expired'],
  withdrawn: ['Afgemeld', 'Withdrawn'],
  newLink: ['Nieuwe link', 'New link'],
  networkEnded: ['Netwerk gestopt', 'Network ended'],
  participationEnded: ['Deelname beëindigd', 'Membership ended'],
  left: ['Doet zelf niet meer mee', 'Left'],
  added: ['Toegevoegd aan een netwerk', 'Added to a network'],
  moved: ['Naar een andere organisatie', 'To another organisation'],
  addressChanged: ['Mailadres gewijzigd', 'Mail address changed'],
  deskSignUp: ['Nieuwe aanmelding voor de netwerkmanager', 'New sign-up for the network manager'],
  deskDigest: ['Dagoverzicht van netwerken', 'Summary of the day of networks'],
  deskEscalation: ['Aanmeldingen die te lang wachten', 'Sign-ups that wait too long'],
  deskLogin: ['Inloggen', 'Log in'],
  staffAdded: ['Je bent nu beheerder', 'You are now an administrator'],
  dataLink: ['Wat heb je van mij', 'What do you have of me'],
  dataUnknown: ['Wat heb je van mij', 'What do you have of me'],
  dataByOwner: ['Wat heb je van mij', 'What do you have of me'],
};
