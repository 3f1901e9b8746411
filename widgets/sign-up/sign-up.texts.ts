import type { Words } from '../language.ts';
import { bounds, type Field, type Mistake } from './sign-up.checks.ts';

export const labels: Record<Field, Words> = {
  name: ['Je naam', 'Your name'],
  email: ['Je e-mailadres', 'Your e-mail address'],
  organisation: ['Je organisatie', 'Your organisation'],
  unit: ['Je team of afdeling', 'Your team or division'],
  jobTitle: ['Je functie (optioneel)', 'Your job title (optional)'],
};

const pick: Words = ['Kies uit de lijst of typ de naam.', 'Choose from the list or type the name.'];
export const help: Partial<Record<Field, Words>> = {
  email: ['Liefst van je werk.', 'Preferably the one from work.'],
  organisation: pick,
  unit: pick,
};

const mistakes: Partial<Record<Field, Words>> = {
  name: ['Vul je naam in', 'Enter your name'],
  email: ['Vul een e-mailadres in, zoals naam@organisatie.nl', 'Enter an e-mail address, like name@organisation.org'],
};

/** What to do about a mistake. */
export function mistakeWords(field: Field, mistake: Mistake): Words {
  const most = bounds[field][1];
  const [dutch, english] =
    mistake === 'missing' ? pick : [`gebruik hoogstens ${most} tekens`, `use at most ${most} characters`];
  return (
    (mistake === 'missing' && mistakes[field]) || [`${labels[field][0]}: ${dutch}`, `${labels[field][1]}: ${english}`]
  );
}
export const wrong = (number: number): Words =>
  number === 1
    ? ['Er klopt één ding nog niet', 'One thing is not right yet']
    : [`Er kloppen ${number} dingen nog niet`, `${number} things are not right yet`];

export const title = (network: string): Words => [`Meld je aan voor ${network}`, `Sign up for ${network}`];
export const suggestions = (number: number): Words => [`${number} gevonden`, `${number} found`];
export const sending: Words = ['Versturen…', 'Sending…'];
export const notSent: Words = [
  'Versturen lukt nu niet. Wat je hebt ingevuld, staat er nog.',
  'We cannot send this right now. What you filled in is still here.',
];
export const received: Words = ['Je aanmelding is ontvangen', 'We received your sign-up'];

export const waitForPlace: Words = [
  'Je kunt je aanmelden voor de wachtlijst. Je hoort het als er een plek vrijkomt.',
  'You can join the waiting list. You will hear when a place comes free.',
];
export const notPossible: Words = ['Aanmelden kan nu niet.', 'Signing up is not possible now.'];

export const uses = (owner: string): Words => [
  `${owner} gebruikt je gegevens om je aanmelding te behandelen.`,
  `${owner} uses your data to handle your sign-up.`,
];
export const privacyStatement: Words = ['Privacyverklaring', 'Privacy statement'];
export const legalBasis: Words = ['Grondslag:', 'Legal basis:'];
