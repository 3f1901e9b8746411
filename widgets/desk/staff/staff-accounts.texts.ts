import type { StaffOrigin } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

export const title: Words = ['Beheerders', 'Administrators'];
export const lead: Words = [
  'Een beheerder mag alles in de netwerken van een organisatie: beslissen, mensen toevoegen, convenanten bijhouden en andere beheerders toevoegen.',
  'An administrator may do everything in the networks of an organisation: decide, add people, keep convenants and add other administrators.',
];
export const you: Words = ['Jij', 'You'];
/** Since when, and by what. */
export const origins: Record<StaffOrigin, (since: string) => Words> = {
  COMMAND: (since) => [`Sinds ${since}, toegevoegd op de server`, `Since ${since}, added on the server`],
  DESK: (since) => [`Sinds ${since}, toegevoegd door een beheerder`, `Since ${since}, added by an administrator`],
  ENVIRONMENT: () => [
    'Staat in de instellingen van de server (DESK_STAFF). Vraag wie de server beheert om dit te wijzigen.',
    'Stands in the settings of the server (DESK_STAFF). Ask who runs the server to change that.',
  ],
  PROVIDER: () => [
    'Is nu ingelogd met een account van de organisatie, en is daardoor beheerder. Wijzig dit in dat account.',
    'Is logged in now with an account of the organisation, and is an administrator by that. Change it in that account.',
  ],
};
export const addTitle: Words = ['Beheerder toevoegen', 'Add an administrator'];
export const owner: Words = ['Beheerder van', 'Administrator of'];
export const email: Words = ['Mailadres', 'Mail address'];
export const emailHelp: Words = [
  'Op dit adres komt een mail: dat je collega nu beheerder is, en waar je inlogt.',
  'A mail goes to this address: that your colleague is an administrator now, and where to log in.',
];
export const emailMissing: Words = [
  'Vul een mailadres in, zoals naam@organisatie.nl',
  'Enter a mail address, like name@organisation.org',
];
export const add: Words = ['Toevoegen en mailen', 'Add and mail'];
export const added = (address: string): Words => [
  `${address} is nu beheerder, en krijgt een mail.`,
  `${address} is an administrator now, and gets a mail.`,
];
export const end: Words = ['Beëindigen', 'End'];
export const endTitle = (address: string): Words => [
  `${address} geen beheerder meer?`,
  `${address} no longer an administrator?`,
];
export const endText = (owner: string): Words => [
  `Dit adres ziet en doet dan meteen niets meer als beheerder van ${owner}, en wordt overal uitgelogd. Wat iemand deed, blijft staan. We sturen hierover geen mail.`,
  `At once this address sees and does nothing more as an administrator of ${owner}, and is logged out everywhere. What somebody did stays. We send no mail about this.`,
];
export const endOwnText = (owner: string): Words => [
  `Je bent dan geen beheerder van ${owner} meer, en wordt meteen uitgelogd. Alleen een andere beheerder kan je weer toevoegen.`,
  `You are then no administrator of ${owner} any more, and are logged out at once. Only another administrator can add you again.`,
];
export const ended = (address: string): Words => [
  `${address} is geen beheerder meer.`,
  `${address} is no administrator any more.`,
];
