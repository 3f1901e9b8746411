import type { Words } from '../language.ts';

export const heading: Words = ['Begin een netwerk bij', 'Start a network at'];
export const gone: Words = ['Dit programma vinden we niet.', 'We cannot find this programme.'];
export const send: Words = ['Aanvraag versturen', 'Send the request'];
export const uses = (owner: string): Words => [
  `${owner} gebruikt je gegevens om je aanvraag te behandelen.`,
  `${owner} uses your data to handle your request.`,
];
export const received: Words = ['Je aanvraag is ontvangen', 'We received your request'];
export const noMail: Words = [
  'Geen mail gekregen? Kijk bij ongewenste mail, of verstuur je aanvraag opnieuw.',
  'No mail? Look among unwanted mail, or send your request again.',
];
export const onceMore: Words = ['Opnieuw aanvragen', 'Send a request again'];
export const theme: Words = ['Thema', 'Theme'];
export const region: Words = ['Regio', 'Region'];
export const choose: Words = ['Kies uit de lijst', 'Choose from the list'];
export const motivation: Words = ['Waar moet het netwerk over gaan?', 'What should the network be about?'];
export const motivationHelp: Words = [
  'Wat wil je er leren, en met wie?',
  'What do you want to learn there, and with whom?',
];
export const sayWhy: Words = [
  'Vertel in een of twee zinnen waar het netwerk over moet gaan',
  'Tell in one or two sentences what the network should be about',
];
export const organisations: Words = ['Organisaties die al interesse hebben', 'Organisations already interested'];
export const ownOrganisation: Words = ['Je organisatie', 'Your organisation'];
export const organisation = (number: number): Words => [`Organisatie ${number}`, `Organisation ${number}`];
export const oneMore: Words = ['Nog een organisatie', 'One more organisation'];
export const wholeName = (number: number, least: number, most: number): Words => [
  `Organisatie ${number}: gebruik ${least} tot ${most} tekens`,
  `Organisation ${number}: use ${least} to ${most} characters`,
];
export const wholeOwnName = (least: number, most: number): Words => [
  `Je organisatie: gebruik ${least} tot ${most} tekens`,
  `Your organisation: use ${least} to ${most} characters`,
];
