import type { Words } from '../../language.ts';

export const saveCsv: Words = ['Opslaan als CSV', 'Save as CSV'];
export const saveXlsx: Words = ['Opslaan als Excel', 'Save as Excel'];
export const saved: Words = ['Het bestand is opgeslagen.', 'The file is saved.'];
export const copy: Words = ['Kopieer alle e-mailadressen', 'Copy all e-mail addresses'];
export const copied = (count: number): Words => [
  `${count === 1 ? '1 e-mailadres' : `${count} e-mailadressen`} gekopieerd. Plak ze in het veld Bcc: dan ziet niemand de adressen van anderen.`,
  `${count === 1 ? '1 e-mail address' : `${count} e-mail addresses`} copied. Paste them into the Bcc field: then nobody sees the addresses of others.`,
];
export const addresses = (count: number): Words => [
  count === 1 ? '1 e-mailadres' : `${count} e-mailadressen`,
  count === 1 ? '1 e-mail address' : `${count} e-mail addresses`,
];
/** Where the browser does not copy by itself. */
export const byHand: Words = [
  'Kopieer deze tekst zelf. Plak hem in het veld Bcc: dan ziet niemand de adressen van anderen.',
  'Copy this text yourself. Paste it into the Bcc field: then nobody sees the addresses of others.',
];
