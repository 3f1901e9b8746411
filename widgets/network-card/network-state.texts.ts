import type { Words } from '../language.ts';
import type { Fill, NetworkState } from './network-state.ts';

export const stateWords: Record<NetworkState, Words> = {
  open: ['Open', 'Open'],
  forming: ['In oprichting', 'Being set up'],
  full: ['Vol', 'Full'],
  fullForNew: ['Vol voor nieuwe organisaties', 'Full for new organisations'],
  closed: ['Aanmelding gesloten', 'Sign-up closed'],
  upcoming: ['Nog niet open', 'Not open yet'],
  ended: ['Gestopt', 'Ended'],
};

/** Plurals; each loses its last letter for one. */
const units: Record<Fill['unit'], Words> = {
  ORGANISATION: ['organisaties', 'organisations'],
  LOCATION: ['locaties', 'locations'],
  PERSON: ['deelnemers', 'participants'],
};

/** The words beside the ring. */
export function fillWords({ taken, maximum, minimum, unit }: Fill, leadExperts: number, forming: boolean): Words {
  const needed = !maximum && minimum && taken < minimum;
  const goal = maximum ?? (needed ? minimum : undefined);
  const [dutch, english] = units[unit].map((word) => ((goal ?? taken) === 1 ? word.slice(0, -1) : word));
  const range = forming && minimum && taken < minimum && minimum < (maximum ?? 0) ? `${minimum}–${maximum}` : goal;
  const leads = (word: string) => (leadExperts ? `, ${leadExperts} ${word}${leadExperts > 1 ? 's' : ''}` : '');
  return [
    `${taken} ${goal ? `van ${needed ? 'ten minste ' : ''}${range} ` : ''}${dutch}${leads('leadexpert')}`,
    `${taken} ${goal ? `of ${needed ? 'at least ' : ''}${range} ` : ''}${english}${leads('lead expert')}`,
  ];
}

export const waiting = (number: number): Words => [`${number} op de wachtlijst`, `${number} on the waiting list`];
export const signUpUntil = (day: string): Words => [
  `Aanmelden t/m ${day}`,
  `Sign-up is open up to and including ${day}`,
];
export const wasOpenUntil = (day: string): Words => [
  `Aanmelden kon t/m ${day}`,
  `Sign-up was open up to and including ${day}`,
];
export const opensFrom = (day: string): Words => [`Aanmelden kan vanaf ${day}`, `Sign up from ${day}`];
export const stillNeeded = (number: number): Words => [
  `Nog ${number} nodig om te starten`,
  `${number} more needed to start`,
];
export const placesLeft = (number: number): Words => [`Vrije plekken: ${number}`, `Free places: ${number}`];
export const always: Words = ['Instappen kan altijd', 'You can join at any time'];
