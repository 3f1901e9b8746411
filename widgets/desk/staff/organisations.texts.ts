import type { OrganisationLevel } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

export const title: Words = ['Organisaties', 'Organisations'];
export const lead: Words = [
  'De organisaties in je netwerken en convenanten, en die nog nergens in staan. Klopt er iets niet? Open de organisatie en verbeter het.',
  'The organisations in your networks and convenants, and those that stand in none yet. Is something wrong? Open the organisation and put it right.',
];
export const find: Words = ['Zoek een organisatie', 'Search for an organisation'];
export const findHelp: Words = ['Op naam, plaats of KvK-nummer', 'By name, town or KvK number'];
export const findAction: Words = ['Zoeken', 'Search'];
export const toMerge: Words = ['Organisaties samenvoegen', 'Merge organisations'];
export const counted = (number: number): Words => [
  number === 1 ? '1 organisatie' : `${number} organisaties`,
  number === 1 ? '1 organisation' : `${number} organisations`,
];
export const none: Words = ['Geen organisatie gevonden', 'No organisation found'];
export const noneHelp: Words = [
  'Zoek op een stukje van de naam, of op het KvK-nummer.',
  'Search for a piece of the name, or for the KvK number.',
];
export const levels: Record<OrganisationLevel, Words> = {
  ORGANISATION: ['Zelfstandige organisatie', 'Organisation of its own'],
  BRAND: ['Merk of onderdeel', 'Brand or part'],
  LOCATION: ['Locatie', 'Location'],
};
const some = (number: number, one: Words, more: Words): Words =>
  number === 1 ? [`1 ${one[0]}`, `1 ${one[1]}`] : [`${number} ${more[0]}`, `${number} ${more[1]}`];
export const networks = (number: number) => some(number, ['netwerk', 'network'], ['netwerken', 'networks']);
export const people = (number: number) => some(number, ['mens', 'person'], ['mensen', 'people']);
export const convenants = (number: number) => some(number, ['convenant', 'convenant'], ['convenanten', 'convenants']);
export const unused: Words = ['nog niet in een netwerk of convenant', 'not in a network or convenant yet'];
export const partOf = (name: string): Words => [`hoort bij ${name}`, `belongs to ${name}`];

export const correct: Words = ['Gegevens verbeteren', 'Correct details'];
export const correctLead: Words = [
  'Wat je hier verandert, zie je meteen in alle netwerken, op de netwerkpagina’s en in convenanten.',
  'What you change here shows at once in all networks, on their pages and in convenants.',
];
export const level: Words = ['Niveau', 'Level'];
export const levelHelp: Words = [
  'Een merk, onderdeel of locatie telt in de meeste netwerken mee met de organisatie erboven.',
  'In most networks a brand, part or location counts with the organisation above it.',
];
export const parent: Words = ['Hoort bij', 'Belongs to'];
export const parentMissing: Words = ['Kies de organisatie erboven', 'Choose the organisation above it'];
export const branchNumber: Words = ['Vestigingsnummer', 'Vestigingsnummer (branch number)'];
export const branchHelp: Words = ['12 cijfers', '12 digits'];
export const branchWrong: Words = [
  'Vul een vestigingsnummer van 12 cijfers in, of laat het leeg',
  'Enter a branch number of 12 digits, or leave it empty',
];
export const save: Words = ['Opslaan', 'Save'];
export const corrected: Words = ['De gegevens zijn verbeterd.', 'The details were corrected.'];
export const unchanged: Words = ['Er is niets veranderd.', 'Nothing was changed.'];
export const mergeWith = (name: string): Words => [`Samenvoegen met ${name}`, `Merge with ${name}`];
