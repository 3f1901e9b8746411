import type { Words } from '../../language.ts';

export const search: Words = ['Zoek op naam', 'Search by name'];
export const found = (number: number): Words => [`${number} gevonden`, `${number} found`];
export const add: Words = ['Nieuwe organisatie vastleggen', 'Record a new organisation'];
export const record: Words = ['Vastleggen', 'Record'];
export const added = (name: string): Words => [`${name} is vastgelegd en gekozen.`, `${name} is recorded and chosen.`];
export const known = (name: string): Words => [`Kies ${name}`, `Choose ${name}`];
export const name: Words = ['Naam', 'Name'];
export const nameMissing: Words = ['Vul de naam van de organisatie in', 'Enter the name of the organisation'];
export const kind: Words = ['Soort organisatie', 'Kind of organisation'];
export const place: Words = ['Plaats', 'Town'];
export const kvkNumber: Words = ['KvK-nummer', 'KvK number'];
export const kvkHelp: Words = ['8 cijfers', '8 digits'];
export const kvkWrong: Words = [
  'Vul een KvK-nummer van 8 cijfers in, of laat het leeg',
  'Enter a KvK number of 8 digits, or leave it empty',
];
