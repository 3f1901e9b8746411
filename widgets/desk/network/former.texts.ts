import type { SignUpActor } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

export type Actor = SignUpActor;

export const tookPart: Words = ['Deden eerder mee', 'Took part before'];
export const nobody: Words = ['Niemand deed eerder mee', 'Nobody took part before'];
export const noOrganisation: Words = ['Geen organisatie deed eerder mee', 'No organisation took part before'];
export const between = (since: string, until: string): Words => [
  `Van ${since} tot ${until}`,
  `From ${since} until ${until}`,
];
export const endedBy: Record<SignUpActor, Words> = {
  PERSON: ['meldde zich af', 'withdrew'],
  STAFF: ['beëindigd door een beheerder', 'ended by an administrator'],
  NETWORK_MANAGER: ['beëindigd door de netwerkmanager', 'ended by the network manager'],
  SYSTEM: ['het netwerk stopte', 'the network ended'],
};
