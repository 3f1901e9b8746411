import type { Words } from '../../language.ts';

export const title: Words = ['Inloggen', 'Log in'];
export const lead: Words = [
  'Vul je e-mailadres in. Je krijgt een mail met een knop waarmee je inlogt, zonder wachtwoord.',
  'Enter your e-mail address. You get a mail with a button to log in, without a password.',
];
export const address: Words = ['Je e-mailadres', 'Your e-mail address'];
export const addressHelp: Words = [
  'Het adres waarop je mail krijgt over je netwerken.',
  'The address where you get mail about your networks.',
];
export const addressMissing: Words = [
  'Vul een e-mailadres in, zoals naam@organisatie.nl',
  'Enter an e-mail address, like name@organisation.org',
];
export const send: Words = ['Stuur me de mail', 'Send me the mail'];
export const sentTitle: Words = ['Kijk in je mail', 'Look in your mail'];
export const sentText = (address: string): Words => [
  `Hoort ${address} bij een netwerk, dan staat er nu een mail in je postvak. De knop daarin werkt een kwartier en één keer.`,
  `If ${address} belongs to a network, there is a mail in your mailbox now. Its button works for fifteen minutes, once.`,
];
export const nothingCame: Words = [
  'Kwam er niets? Naar een adres gaan hoogstens drie mails per uur. Kijk bij ongewenste mail, of vraag de organisatie van het programma met welk adres je bekend bent.',
  'Nothing came? At most three mails an hour go to one address. Look in your spam, or ask the organisation of the programme which address they know.',
];
export const thisWindow: Words = [
  'Je mag dit venster open laten: zodra je bent ingelogd, ga je hier verder.',
  'You may leave this window open: once you are logged in, you go on here.',
];
export const otherAddress: Words = ['Een ander adres gebruiken', 'Use another address'];
export const notSent: Words = [
  'Versturen lukt nu niet. Probeer het over een minuut opnieuw.',
  'We cannot send this now. Try again in a minute.',
];
export const byAccount: Words = ['Inloggen met je werkaccount', 'Log in with your work account'];
export const or: Words = ['of met een mail', 'or with a mail'];
