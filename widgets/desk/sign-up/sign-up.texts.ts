import type { CandidateReason } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

export const startRequest: Words = ['Aanvraag voor een nieuw netwerk', 'Request for a new network'];
export const person: Words = ['Wie', 'Who'];
export const name: Words = ['Naam', 'Name'];
export const address: Words = ['E-mail', 'E-mail'];
export const jobTitle: Words = ['Functie', 'Job title'];
export const organisation: Words = ['Organisatie', 'Organisation'];
export const unit: Words = ['Team of afdeling', 'Team or department'];
export const network: Words = ['Netwerk', 'Network'];
export const programme: Words = ['Programma', 'Programme'];
export const partnerSite: Words = ['Via partnersite', 'By partner site'];
export const waitingList: Words = ['Wachtlijst', 'Waiting list'];
export const acceptsWaiting: Words = ['Wil op de wachtlijst als het vol is', 'Accepts the waiting list when full'];
/** The form only asks when there is no place. */
export const saidNothingOfWaiting: Words = [
  'Heeft nog geen ja gezegd tegen wachten. Het formulier vraagt dat alleen als het netwerk vol is.',
  'Has not said yes to waiting. The form only asks that when the network is full.',
];
export const typed = (name: string): Words => [
  `${name} (zelf getypt, nog niet gekoppeld)`,
  `${name} (as typed, not matched yet)`,
];
export const answers: Words = ['Antwoorden', 'Answers'];
export const olderVersion: Words = [
  'Antwoord op een eerdere versie van de vraag',
  'Answer to an earlier version of the question',
];
export const theme: Words = ['Thema', 'Theme'];
export const region: Words = ['Regio', 'Region'];
export const motivation: Words = ['Waarom dit netwerk', 'Why this network'];
export const interested: Words = ['Al geïnteresseerd', 'Interested already'];
export const decision: Words = ['Besluit', 'Decision'];
export const nothingToDecide: Words = ['Er is nu niets te beslissen.', 'There is nothing to decide now.'];
export const written: Words = ['Je tekst in de mail', 'Your text in the mail'];
export const timeline: Words = ['Wat er is gebeurd', 'What happened'];
export const refusedTitle: Words = ['Mail niet bezorgd', 'Mail not delivered'];
export const refusedText = (address: string, refusal: string, day: string): Words => [
  `De mail aan ${address} is op ${day} niet bezorgd (${refusal}). Klopt het adres? Vraag het na, bijvoorbeeld per telefoon.`,
  `The mail to ${address} was not delivered on ${day} (${refusal}). Is the address right? Ask, by phone for example.`,
];

export const matchTitle: Words = ['Welke organisatie is dit?', 'Which organisation is this?'];
export const matchLead = (name: string): Words => [
  `Getypt is: ${name}. Kies een bekende organisatie, of leg een nieuwe vast. Accepteren kan daarna.`,
  `Typed was: ${name}. Choose a known organisation, or record a new one. You can accept after that.`,
];
export const reasons: Record<CandidateReason, Words> = {
  KVK: ['zelfde KvK-nummer', 'same KvK number'],
  SAME_NAME: ['zelfde naam', 'same name'],
  SIMILAR_NAME: ['lijkt erop', 'looks alike'],
};
export const takesPart: Words = ['doet al mee aan dit netwerk', 'takes part in this network already'];
/** @param another than those above */
export const isKnown = (another: boolean): Words =>
  another
    ? ['Een andere bekende organisatie', 'Another known organisation']
    : ['Een bekende organisatie', 'A known organisation'];
export const knownMissing: Words = ['Zoek de organisatie en kies haar', 'Search for the organisation and choose it'];
export const isNew: Words = ['Het is een nieuwe organisatie', 'It is a new organisation'];
export const newName: Words = ['Naam van de organisatie', 'Name of the organisation'];
export const kind: Words = ['Soort organisatie', 'Kind of organisation'];
export const place: Words = ['Plaats', 'Place'];
export const kvkNumber: Words = ['KvK-nummer', 'KvK number'];
export const kvkHelp: Words = ['8 cijfers.', '8 digits.'];
export const match: Words = ['Koppelen', 'Match'];
export const matched: Words = ['De organisatie is gekoppeld.', 'The organisation is matched.'];
export const chooseOne: Words = ['Kies een organisatie', 'Choose an organisation'];
export const nameMissing: Words = ['Vul de naam van de organisatie in', 'Enter the name of the organisation'];
export const kvkWrong: Words = ['Vul een KvK-nummer van 8 cijfers in', 'Enter a KvK number of 8 digits'];
/** Instead of a new one that is known already. */
export const matchWith = (name: string): Words => [`Koppelen aan ${name}`, `Match with ${name}`];
