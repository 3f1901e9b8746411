import type { SignUpActor, SignUpStatus } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

/** How a sign-up stands, with the colour of its pill. */
export const statuses: Record<SignUpStatus, readonly [words: Words, hue: string]> = {
  RECEIVED: [['Nog niet bevestigd', 'Not confirmed yet'], ''],
  CONFIRMED: [['Bevestigd', 'Confirmed'], 'new'],
  IN_REVIEW: [['Te beslissen', 'To decide'], 'new'],
  WAITLISTED: [['Op de wachtlijst', 'On the waiting list'], 'wait'],
  OFFERED: [['Plek aangeboden', 'Place offered'], 'wait'],
  ACCEPTED: [['Geaccepteerd', 'Accepted'], 'ok'],
  DECLINED: [['Afgewezen', 'Declined'], 'no'],
  WITHDRAWN: [['Afgemeld', 'Withdrawn'], ''],
  EXPIRED: [['Verlopen', 'Expired'], ''],
};

export const networkEnded: Words = ['Netwerk gestopt', 'Network ended'];

/** The same of one sign-up: what came to nothing says why. */
export const statusOf = ({ status, endedWithNetwork }: { status: SignUpStatus; endedWithNetwork: boolean }) =>
  endedWithNetwork ? ([networkEnded, ''] as const) : statuses[status];

const undone: Words = ['Besluit ongedaan gemaakt', 'Decision undone'];
const lapsed: Words = [
  'Aangeboden plek verlopen, weer op de wachtlijst',
  'Offered place lapsed, back on the waiting list',
];

/** By somebody on the desk, who ended what it was a place of. */
const taken: Words = [
  'Aangeboden plek vervallen: de organisatie doet niet meer mee',
  'Offered place withdrawn: the organisation no longer takes part',
];

const decideFirst: Words = [
  'Van de wachtlijst terug: eerst is een besluit nodig',
  'Back from the waiting list: a decision comes first',
];

/** A line of the timeline. */
export function stepWords({ from, to, by }: { from: SignUpStatus | null; to: SignUpStatus; by: SignUpActor }): Words {
  if (from === 'OFFERED' && to === 'WAITLISTED') return by === 'STAFF' || by === 'NETWORK_MANAGER' ? taken : lapsed;
  if (from === 'WAITLISTED' && to === 'IN_REVIEW' && by === 'SYSTEM') return decideFirst;
  const wasDecided = from === 'ACCEPTED' || from === 'DECLINED' || from === 'WAITLISTED';
  const isBefore = to === 'IN_REVIEW' || (to === 'WAITLISTED' && from !== 'WAITLISTED');
  return wasDecided && isBefore && by !== 'PERSON' ? undone : steps[to];
}

const steps: Record<SignUpStatus, Words> = {
  RECEIVED: ['Aangemeld', 'Signed up'],
  CONFIRMED: ['Bevestigd met de knop in de mail', 'Confirmed with the button in the mail'],
  IN_REVIEW: ['Wacht op een besluit', 'Waits for a decision'],
  WAITLISTED: ['Op de wachtlijst gezet', 'Put on the waiting list'],
  OFFERED: ['Plek aangeboden', 'Place offered'],
  ACCEPTED: ['Geaccepteerd', 'Accepted'],
  DECLINED: ['Afgewezen', 'Declined'],
  WITHDRAWN: ['Afgemeld', 'Withdrawn'],
  EXPIRED: ['Verlopen', 'Expired'],
};

/** Nobody signs up by itself: of the first sign-ups it was not kept who did. */
export const isByNobody = ({ to, by }: { to: SignUpStatus; by: SignUpActor }) => to === 'RECEIVED' && by === 'SYSTEM';

export const actors: Record<SignUpActor, Words> = {
  PERSON: ['door de persoon zelf', 'by the person'],
  STAFF: ['door een beheerder', 'by an administrator'],
  NETWORK_MANAGER: ['door de netwerkmanager', 'by the network manager'],
  SYSTEM: ['vanzelf', 'automatically'],
};
