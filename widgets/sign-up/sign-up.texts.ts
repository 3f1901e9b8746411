import type { Words } from '../language.ts';
import { bounds, type Field, type Mistake } from './sign-up.checks.ts';

export const labels: Record<Field, Words> = {
  name: ['Je naam', 'Your name'],
  email: ['Je e-mailadres', 'Your e-mail address'],
  organisation: ['Je organisatie', 'Your organisation'],
  unit: ['Je team of afdeling', 'Your team or department'],
  jobTitle: ['Je functie (optioneel)', 'Your job title (optional)'],
};

const pick: Words = ['Kies uit de lijst of typ de naam.', 'Choose from the list or type the name.'];
export const help: Partial<Record<Field, Words>> = {
  email: ['Liefst van je werk.', 'Preferably the one from work.'],
  organisation: pick,
  unit: pick,
};

const missing: Partial<Record<Field, Words>> = {
  name: ['Vul je naam in', 'Enter your name'],
  email: ['Vul een e-mailadres in, zoals naam@organisatie.nl', 'Enter an e-mail address, like name@organisation.org'],
  organisation: ['Vul je organisatie in', 'Enter your organisation'],
  unit: ['Vul je team of afdeling in', 'Enter your team or department'],
};

/** What to do about a mistake. */
export function mistakeWords(field: Field, mistake: Mistake): Words {
  const most = bounds[field][1];
  const [dutch, english] = labels[field];
  return (
    (mistake === 'missing' && missing[field]) || [
      `${dutch}: gebruik hoogstens ${most} tekens`,
      `${english}: use at most ${most} characters`,
    ]
  );
}
export const wrong = (number: number): Words =>
  number === 1
    ? ['Er klopt één ding nog niet', 'One thing is not right yet']
    : [`Er kloppen ${number} dingen nog niet`, `${number} things are not right yet`];

/** Before the title of a network. */
export const signUpFor: Words = ['Meld je aan voor', 'Sign up for'];
export const sending: Words = ['Versturen…', 'Sending…'];
export const notSent: Words = [
  'Versturen lukt nu niet. Wat je hebt ingevuld, staat er nog.',
  'We cannot send this right now. What you filled in is still here.',
];
/** Link to our own page, where a page may not send the form itself. */
export const toForm: Words = ['Naar het aanmeldformulier', 'Go to the sign-up form'];
export const received: Words = ['Je aanmelding is ontvangen', 'We received your sign-up'];
export const noMail: Words = [
  'Geen mail gekregen? Kijk bij ongewenste mail, of meld je opnieuw aan.',
  'No mail? Look among unwanted mail, or sign up again.',
];
export const onceMore: Words = ['Opnieuw aanmelden', 'Sign up again'];
/** To who signed up for the waiting list. */
export const untilPlace: Words = [
  'Na je bevestiging lees je wat er gebeurt. Komt er een plek vrij, dan krijg je een mail.',
  'After you confirm you read what happens. When a place comes free, you get a mail.',
];

export const waitForPlace: Words = [
  'Je kunt je aanmelden voor de wachtlijst. Je hoort het als er een plek vrijkomt.',
  'You can join the waiting list. You will hear when a place comes free.',
];
export const waitForPlaceIfNew: Words = [
  'Doet je organisatie al mee, dan kun je je aanmelden. Een nieuwe organisatie komt op de wachtlijst.',
  'If your organisation takes part already, you can sign up. A new organisation joins the waiting list.',
];
export const notPossible: Words = ['Aanmelden kan nu niet.', 'Signing up is not possible now.'];

export const uses = (owner: string): Words => [
  `${owner} gebruikt je gegevens om je aanmelding te behandelen.`,
  `${owner} uses your data to handle your sign-up.`,
];
export const privacyStatement: Words = ['Privacyverklaring', 'Privacy statement'];
export const legalBasis: Words = ['Grondslag:', 'Legal basis:'];

/** Tokens of the HTML standard, 4.10.18.7. */
export const autocomplete: Record<Field, string> = {
  name: 'name',
  email: 'email',
  organisation: 'organization',
  unit: 'off',
  jobTitle: 'organization-title',
};
