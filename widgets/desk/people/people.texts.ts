import type { MembershipRole } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

export const participants: Words = ['Deelnemers', 'Participants'];
export const nobody: Words = ['Nog geen deelnemers', 'No participants yet'];
export const nobodyTookPart: Words = ['Er deed niemand mee', 'Nobody took part'];
export const nobodyText: Words = [
  'Wie je accepteert of zelf toevoegt, staat hier.',
  'Whoever you accept or add yourself stands here.',
];
export const add: Words = ['Iemand toevoegen', 'Add somebody'];
export const importList: Words = ['Lijst inlezen', 'Import a list'];
export const organisation: Words = ['Organisatie', 'Organisation'];
export const sinceDay = (day: string): Words => [`Sinds ${day}`, `Since ${day}`];
/** Where we know somebody from who did not sign up. */
export const fromSource = (source: string): Words =>
  source === 'by hand' ? ['met de hand toegevoegd', 'added by hand'] : [`uit ${source}`, `from ${source}`];
export const roles: Record<MembershipRole, Words> = {
  PARTICIPANT: ['Deelnemer', 'Participant'],
  LEAD_EXPERT: ['Leadexpert', 'Lead expert'],
  NETWORK_MANAGER: ['Netwerkmanager', 'Network manager'],
  PROCESS_FACILITATOR: ['Procesbegeleider', 'Process facilitator'],
};

export const end: Words = ['Deelname beëindigen', 'End membership'];
export const endTitle = (name: string): Words => [`Deelname van ${name} beëindigen?`, `End the membership of ${name}?`];
/** What ending a membership brings about. */
export function endText(isHosted: boolean, waiting: number): Words {
  const place: Words = waiting
    ? [
        ' De plek gaat naar de eerste van de wachtlijst die past.',
        ' The seat goes to the first on the waiting list who fits.',
      ]
    : isHosted
      ? ['', '']
      : [' De plek komt vrij.', ' The seat comes free.'];
  const organisation: Words = isHosted
    ? ['', '']
    : [' De organisatie blijft meedoen.', ' The organisation keeps taking part.'];
  return [
    `Er gaat meteen een mail over naar deze persoon.${place[0]}${organisation[0]} Dit kun je niet ongedaan maken.`,
    `A mail about it goes to this person at once.${place[1]}${organisation[1]} You cannot undo this.`,
  ];
}
export const ended = (name: string): Words => [
  `De deelname van ${name} is beëindigd.`,
  `The membership of ${name} has ended.`,
];

export const leaders: Words = ['Netwerkmanagers en leadexperts', 'Network managers and lead experts'];
export const managers: Words = ['Netwerkmanagers', 'Network managers'];
export const leadExperts: Words = ['Leadexperts', 'Lead experts'];
export const facilitators: Words = ['Procesbegeleiders', 'Process facilitators'];
export const noManagers: Words = [
  'Er is geen netwerkmanager. Aanmeldingen gaan nu naar de mailbox van de organisatie.',
  'There is no network manager. Sign-ups now go to the mailbox of the organisation.',
];
export const noLeadExperts: Words = ['Er zijn geen leadexperts.', 'There are no lead experts.'];
export const endRoleTitle = (name: string, role: Words): Words => [
  `${name} is dan geen ${role[0].toLowerCase()} meer`,
  `${name} will no longer be ${role[1].toLowerCase()}`,
];
export const endRoleText: Words = [
  'De toegang tot Mijn netwerken stopt meteen voor dit netwerk.',
  'Access to My networks ends at once for this network.',
];
export const endRole: Words = ['Rol beëindigen', 'End the role'];
export const appointTitle: Words = ['Iemand een rol geven', 'Give somebody a role'];
export const appointHelp: Words = [
  'Doet deze persoon al mee? Dan kun je de rol ook geven op de pagina van die persoon.',
  'Does this person take part already? You can give the role on that person’s page as well.',
];
export const appointedByStaff: Words = [
  'Iemand een rol geven of een rol beëindigen doet de beheerder.',
  'Staff give and end roles.',
];
export const role: Words = ['Rol', 'Role'];
export const appoint: Words = ['Rol geven', 'Give the role'];
export const appointed = (name: string, role: Words): Words => [
  `${name} is nu ${role[0].toLowerCase()} en krijgt daarover een mail.`,
  `${name} is now ${role[1].toLowerCase()} and gets a mail about it.`,
];

export const addLead: Words = [
  'Voor wie al meedoet, of van wie je de toestemming op een andere manier hebt. Je voegt iemand meteen toe; die krijgt daar een mail over.',
  'For who takes part already, or whose consent you have in another way. You add somebody at once; they get a mail about it.',
];
export const yourName: Words = ['Naam', 'Name'];
export const email: Words = ['E-mailadres', 'E-mail address'];
export const jobTitle: Words = ['Functie', 'Job title'];
export const unit: Words = ['Team of afdeling', 'Team or department'];
export const organisationHelp: Words = [
  'Een organisatie die al meedoet. Staat die er niet bij? Kies dan “Een andere organisatie”.',
  'An organisation that takes part already. Not in the list? Choose “Another organisation”.',
];
export const noOrganisation: Words = ['Kies een organisatie', 'Choose an organisation'];
export const otherOrganisation: Words = ['Een andere organisatie', 'Another organisation'];
export const otherName: Words = ['Naam van de organisatie', 'Name of the organisation'];
export const language: Words = ['Taal van de mails', 'Language of the mails'];
export const dutch: Words = ['Nederlands', 'Dutch'];
export const english: Words = ['Engels', 'English'];
export const addAction: Words = ['Toevoegen', 'Add'];
export const added = (name: string): Words => [
  `${name} is toegevoegd en krijgt een mail. Je kunt nog iemand toevoegen.`,
  `${name} is added and gets a mail. You can add somebody else.`,
];
export const nameMissing: Words = ['Vul een naam in', 'Enter a name'];
export const emailMissing: Words = [
  'Vul een e-mailadres in, zoals naam@organisatie.nl',
  'Enter an e-mail address, like name@organisation.org',
];
export const organisationMissing: Words = ['Kies een organisatie', 'Choose an organisation'];
export const otherNameMissing: Words = ['Vul de naam van de organisatie in', 'Enter the name of the organisation'];
export const kind: Words = ['Soort organisatie', 'Kind of organisation'];
/** Instead of a new organisation that is known already. */
export const addTo = (name: string): Words => [`Toevoegen bij ${name}`, `Add with ${name}`];

/** Where an address is known by another name. */
export const itIs: Words = ['Ja, dezelfde', 'Yes, the same'];
export const itIsName = (name: string): Words => [`Dit is ${name}`, `This is ${name}`];
export const itIsNot: Words = ['Nee, iemand anders', 'No, somebody else'];
