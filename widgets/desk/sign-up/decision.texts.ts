import type { SignUpStatus } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

export const accept: Words = ['Accepteren', 'Accept'];
export const waitlist: Words = ['Wachtlijst', 'Waiting list'];
export const decline: Words = ['Afwijzen', 'Decline'];
export const undo: Words = ['Ongedaan maken', 'Undo'];
/** The same buttons stand with every sign-up of a list. */
export const about = (name: string): Words => [`: ${name}`, `: ${name}`];

// What a decision brings about, said before it is taken.
export const newPlace = (taken: number, maximum: number): Words => [
  `neemt een plek in voor een nieuwe organisatie (${taken} van ${maximum})`,
  `takes a place for a new organisation (${taken} of ${maximum})`,
];
export const newOrganisation: Words = [
  'de organisatie gaat meedoen aan dit netwerk',
  'the organisation starts to take part in this network',
];
export const seat = (taken: number, maximum: number): Words => [
  `neemt een plek in van de organisatie, die al meedoet (${taken} van ${maximum})`,
  `takes a seat of the organisation, which takes part already (${taken} of ${maximum})`,
];
export const freely: Words = ['wordt deelnemer; er is geen maximum', 'becomes a participant; there is no maximum'];
export const full: Words = [
  'Accepteren kan nu niet: er is geen vrije plek.',
  'You cannot accept now: there is no free place.',
];
/** Other organisations may have places left. */
export const organisationFull = (seats: number, name: string): Words =>
  seats === 1
    ? [
        `Accepteren kan nu niet: de enige plek van ${name} is bezet.`,
        `You cannot accept now: the only seat of ${name} is taken.`,
      ]
    : [
        `Accepteren kan nu niet: alle ${seats} plekken van ${name} zijn bezet.`,
        `You cannot accept now: all ${seats} seats of ${name} are taken.`,
      ];
export const startAccepted: Words = [
  'de aanvraag blijft hier staan, zodat je het netwerk kunt voorbereiden',
  'the request stays here, so that you can prepare the network',
];
export const waits: Words = [
  'krijgt een plek aangeboden zodra er een vrijkomt',
  'gets a place offered as soon as one comes free',
];
export const waitsUnasked: Words = [
  'krijgt een plek aangeboden zodra er een vrijkomt; heeft nog geen ja gezegd tegen wachten',
  'gets a place offered as soon as one comes free; has not said yes to waiting',
];
export const waitsUnmatched: Words = [
  'krijgt pas een plek aangeboden als je de organisatie hebt gekoppeld',
  'gets a place offered only after you have matched the organisation',
];
export const declined: Words = [
  'je kunt er een tekst bij schrijven, die in de mail komt',
  'you can add a text, which goes into the mail',
];
export const matchFirst: Words = [
  'Accepteren kan zodra je de organisatie hebt gekoppeld.',
  'You can accept once you have matched the organisation.',
];
/** It may take part already. */
export const fullButMatchFirst: Words = [
  'Voor een nieuwe organisatie is er nu geen plek. Koppel eerst de organisatie: doet die al mee, dan kan er nog plek zijn.',
  'There is no place for a new organisation now. Match the organisation first: if it takes part already, there may be a seat.',
];
/** Of who waits already. */
export const placeButMatchFirst: Words = [
  'Er is plek, maar koppel eerst de organisatie.',
  'There is a place, but match the organisation first.',
];
export const waitsForMatch: Words = ['Koppel eerst de organisatie.', 'Match the organisation first.'];
export const toMatch: Words = ['Organisatie koppelen', 'Match the organisation'];

export const declineTitle = (name: string): Words => [`${name} afwijzen`, `Decline ${name}`];
export const mailText: Words = ['Je tekst in de mail', 'Your text in the mail'];
export const write: Words = ['Tekst in de mail', 'Text in the mail'];
export const writeTo = (name: string): Words => [
  `Besluit over ${name}, met een tekst`,
  `Decide on ${name}, with a text`,
];
export const writeHelp: Words = [
  'Komt in de mail over het besluit. Mag leeg blijven. Noem geen cliënten of patiënten.',
  'Stands in the mail about the decision. May stay empty. Name no clients or patients.',
];
export const declineHelp: Words = [
  'Bijvoorbeeld waarom het niet past, of wat wel kan. Noem geen cliënten of patiënten.',
  'Such as why it does not fit, or what else is possible. Name no clients or patients.',
];
/** Characters. */
export const longestText = 2000;
export const textTooLong: Words = [
  `Maak je tekst korter: hoogstens ${longestText} tekens`,
  `Make your text shorter: at most ${longestText} characters`,
];

export const decidedWords: Partial<Record<SignUpStatus, (name: string) => Words>> = {
  ACCEPTED: (name) => [`${name} is geaccepteerd.`, `${name} is accepted.`],
  WAITLISTED: (name) => [`${name} staat op de wachtlijst.`, `${name} is on the waiting list.`],
  DECLINED: (name) => [`${name} is afgewezen.`, `${name} is declined.`],
};
export const mailLeaves = (minutes: number): Words =>
  minutes === 1
    ? ['De mail gaat over 1 minuut weg.', 'The mail leaves in 1 minute.']
    : [`De mail gaat over ${minutes} minuten weg.`, `The mail leaves in ${minutes} minutes.`];
export const mailLeft: Words = ['De mail is verstuurd.', 'The mail has left.'];
export const undone = (name: string): Words => [
  `Het besluit over ${name} is ongedaan gemaakt. Er gaat geen mail weg.`,
  `The decision about ${name} is undone. No mail leaves.`,
];
