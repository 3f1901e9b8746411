import type { Words } from '../../language.ts';

export const title: Words = ['Lijst inlezen', 'Import a list'];
export const lead: Words = [
  'Zet je deelnemers in één keer over uit een CSV-bestand. Je ziet eerst wat er gebeurt; pas daarna wordt iemand toegevoegd. Iedereen die je toevoegt, krijgt een mail.',
  'Bring your participants over from a CSV file at once. You first see what will happen; only then is anybody added. Everyone you add gets a mail.',
];
export const columnsTitle: Words = ['Kolommen in de eerste regel', 'Columns in the first line'];
export const columns: readonly (readonly [name: Words, what: Words])[] = [
  [
    ['naam', 'name'],
    ['verplicht; of voornaam, tussenvoegsel en achternaam', 'required; or first name, infix and last name'],
  ],
  [
    ['e-mail', 'e-mail'],
    ['verplicht', 'required'],
  ],
  [
    ['organisatie', 'organisation'],
    [
      'verplicht; met KvK-nummer, soort en plaats als je die hebt',
      'required; with KvK number, kind and place if you have them',
    ],
  ],
  [
    ['functie, team, sinds', 'job title, team, since'],
    ['mogen leeg blijven', 'may stay empty'],
  ],
];
export const file: Words = ['CSV-bestand', 'CSV file'];
export const fileHelp: Words = [
  'In Excel: Opslaan als, CSV UTF-8. Hoogstens 1 MB.',
  'In Excel: Save as, CSV UTF-8. At most 1 MB.',
];
/** Bytes: as much as the API reads. */
export const largestFile = 1_000_000;
export const fileMissing: Words = ['Kies een CSV-bestand', 'Choose a CSV file'];
export const fileTooLarge: Words = [
  'Kies een bestand van hoogstens 1 MB, of deel het in tweeën',
  'Choose a file of at most 1 MB, or part it in two',
];
export const look: Words = ['Bestand bekijken', 'Look at the file'];
const people = (number: number): Words => [
  number === 1 ? '1 deelnemer' : `${number} deelnemers`,
  number === 1 ? '1 participant' : `${number} participants`,
];
export const found = (rows: number, ready: number): Words => [
  `${rows === 1 ? '1 regel' : `${rows} regels`} gelezen: ${people(ready)[0]} ${ready === 1 ? 'kan' : 'kunnen'} erbij.`,
  `${rows === 1 ? '1 line' : `${rows} lines`} read: ${people(ready)[1]} can be added.`,
];
export const already = (number: number): Words => [
  number === 1 ? '1 doet al mee en blijft zo.' : `${number} doen al mee en blijven zo.`,
  number === 1 ? '1 takes part already and stays so.' : `${number} take part already and stay so.`,
];
export const newOrganisations: Words = ['Nieuwe organisaties', 'New organisations'];
export const peopleOf = people;
export const unused: Words = ['Kolommen waar we niets mee doen', 'Columns that we do nothing with'];
export const fileWrong: Words = ['Dit bestand kan nog niet worden ingelezen', 'This file cannot be imported yet'];
/** @param more there are mistakes that are not listed */
export const linesWrong = (lines: number, more: boolean): Words => [
  lines === 1 && !more
    ? 'Er klopt één regel nog niet'
    : `Er kloppen ${more ? 'minstens ' : ''}${lines} regels nog niet`,
  lines === 1 && !more ? 'One line is not right yet' : `${more ? 'At least ' : ''}${lines} lines are not right yet`,
];
export const errorsText: Words = [
  'Verbeter dit in je bestand en kies het opnieuw. Er is nog niemand toegevoegd.',
  'Put this right in your file and choose it again. Nobody was added yet.',
];
export const line: Words = ['Regel', 'Line'];
export const column: Words = ['Kolom', 'Column'];
export const whatToDo: Words = ['Wat moet er anders', 'What to change'];
export const importNow = (number: number): Words => [`${people(number)[0]} toevoegen`, `Add ${people(number)[1]}`];
export const done = (added: number, already: number): Words => [
  `${people(added)[0]} toegevoegd.${already ? ` ${already} ${already === 1 ? 'deed al mee en is' : 'deden al mee en zijn'} zo gelaten.` : ''}`,
  `${people(added)[1]} added.${already ? ` ${already} took part already and stayed so.` : ''}`,
];
export const toParticipants: Words = ['Naar de deelnemers', 'To the participants'];
