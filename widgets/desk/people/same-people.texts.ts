import type { Words } from '../../language.ts';

export const title: Words = ['Is dit dezelfde persoon?', 'Is this the same person?'];
export const lead: Words = [
  'Deze e-mailadressen kennen we al, met een andere naam. Kies, zodat niemand er twee keer in staat.',
  'We know these e-mail addresses already, by another name. Choose, so that nobody is here twice.',
];
export const onLine = (line: number, name: string): Words => [
  `Regel ${line}: “${name}” is`,
  `Line ${line}: “${name}” is`,
];
export const somebodyElse: Words = ['Iemand anders', 'Somebody else'];
export const missing = (line: number, name: string): Words => [
  `Kies wie “${name}” op regel ${line} is`,
  `Choose who “${name}” on line ${line} is`,
];
export const chosenPeople: Words = ['Gekozen personen', 'Chosen people'];
export const means = (name: string, known: string): Words => [`“${name}” is ${known}`, `“${name}” is ${known}`];
export const isSomebodyElse = (name: string): Words => [`“${name}” is iemand anders`, `“${name}” is somebody else`];
/** Above what is wrong with the lines as they stand in the file. */
export const chooseFirst: Words = [
  'Kies eerst hierboven wie je bedoelt. Wat er dan nog niet klopt, verbeter je in je bestand.',
  'First choose above whom you mean. What is not right then, put right in your file.',
];
