import type { Words } from '../../language.ts';

export const title: Words = ['Welke organisatie is dit?', 'Which organisation is this?'];
export const lead: Words = [
  'Deze namen kennen we niet, maar ze lijken op organisaties die er al zijn. Kies, zodat niemand er twee keer in staat.',
  'We do not know these names, but they look like organisations that are here already. Choose, so that none is here twice.',
];
export const looksLike = (name: string, people: string): Words => [
  `“${name}” (${people}) lijkt op:`,
  `“${name}” (${people}) looks like:`,
];
export const takesPart: Words = ['doet al mee in dit netwerk', 'takes part in this network already'];
export const isNew: Words = ['Echt een nieuwe organisatie', 'Really a new organisation'];
export const missing = (name: string): Words => [`Kies wat “${name}” is`, `Choose what “${name}” is`];
export const goOn: Words = ['Verder', 'Continue'];
export const chosen: Words = ['Gekozen organisaties', 'Chosen organisations'];
/** People too. */
export const chosenBoth: Words = ['Gekozen', 'Chosen'];
export const means = (name: string, known: string): Words => [`“${name}” is ${known}`, `“${name}” is ${known}`];
export const asNew = (name: string): Words => [`“${name}” is nieuw`, `“${name}” is new`];
export const chooseAnew: Words = ['Opnieuw kiezen', 'Choose again'];
/** Above what is wrong with the names as they stand in the file. */
export const chooseFirst: Words = [
  'Kies eerst hierboven welke organisaties je bedoelt. Wat er dan nog niet klopt, verbeter je in je bestand.',
  'First choose above which organisations you mean. What is not right then, put right in your file.',
];
