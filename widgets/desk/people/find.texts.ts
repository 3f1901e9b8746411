import type { Words } from '../../language.ts';

export const find: Words = ['Zoek een persoon', 'Find a person'];
export const findHelp: Words = ['Typ een naam of een heel e-mailadres.', 'Type a name or a whole e-mail address.'];
export const findAction: Words = ['Zoek', 'Search'];
export const lead: Words = [
  'Iedereen die meedoet, meedeed of zich aanmeldde bij jouw netwerken.',
  'Everybody who takes part, took part or signed up in your networks.',
];
const plural = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
export const found = (number: number): Words => [
  `${plural(number, 'persoon', 'personen')} gevonden`,
  `${plural(number, 'person', 'people')} found`,
];
export const nobody: Words = ['Niemand gevonden', 'Nobody found'];
export const nobodyHelp: Words = [
  'Een deel van de naam is genoeg. Een e-mailadres moet helemaal kloppen.',
  'Part of the name is enough. An e-mail address must be complete.',
];
export const tooShort: Words = ['Typ minstens 2 letters.', 'Type at least 2 letters.'];
export const notWhole: Words = [
  'Er zijn zoveel mensen dat we niet iedereen konden doorzoeken. Zoek op het e-mailadres.',
  'There are so many people that we could not look at everybody. Search for the e-mail address.',
];
export const ended: Words = ['beëindigd', 'ended'];
