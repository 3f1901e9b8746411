import type { Words } from '../../language.ts';

export const title: Words = ['Mail niet bezorgd', 'Mail not delivered'];
export const lead: Words = [
  'Deze mails zijn geweigerd, of na drie dagen proberen niet aangekomen. Vraag na of het adres klopt.',
  'These mails were refused, or did not arrive in three days of trying. Ask whether the address is right.',
];
export const none: Words = ['Alle mail is bezorgd', 'All mail was delivered'];
export const kind: Words = ['Mail', 'Mail'];
export const about: Words = ['Over', 'About'];
export const when: Words = ['Wanneer', 'When'];
export const code: Words = ['Code', 'Code'];
/** What a mail is about, by the name of its template; others keep that name. */
export const kinds: Record<string, Words> = {
  confirmSignUp: ['Bevestig je aanmelding', 'Confirm your sign-up'],
  confirmReminder: ['Herinnering om te bevestigen', 'Reminder to confirm'],
  inReview: ['Aanmelding in behandeling', 'Sign-up being handled'],
  accepted: ['Geaccepteerd', 'Accepted'],
  declined: ['Afgewezen', 'Declined'],
  waitingList: ['Op de wachtlijst', 'On the waiting list'],
  offer: ['Plek aangeboden', 'Place offered'],
  offerReminder: ['Herinnering aan de aangeboden plek', 'Reminder of the offered place'],
  offerLapsed: ['Aangeboden plek verlopen', 'Offered place lapsed'],
  offerExpired: ['Aanmelding verlopen', 'Sign-up expired'],
  withdrawn: ['Teruggetrokken', 'Withdrawn'],
  networkEnded: ['Netwerk gestopt', 'Network ended'],
  imported: ['Toegevoegd aan een netwerk', 'Added to a network'],
  deskSignUp: ['Nieuwe aanmelding voor de netwerkmanager', 'New sign-up for the network manager'],
};
