import type { SignUpActor } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';

/** Characters. */
export const longestNote = 2000;

export const title: Words = ['Notitie', 'Note'];
export const none: Words = [
  'Nog geen notitie. Alleen netwerkmanagers en beheerders zien die hier.',
  'No note yet. Only network managers and administrators see it here.',
];
export const write: Words = ['Notitie schrijven', 'Write a note'];
export const change: Words = ['Notitie wijzigen', 'Change the note'];
export const label: Words = ['Je notitie', 'Your note'];
export const help: Words = [
  'De persoon kan deze notitie opvragen. Noem geen cliënten.',
  'The person can ask for this note. Name no clients.',
];
export const emptyRemoves: Words = [
  'Maak het veld leeg om de notitie te wissen.',
  'Empty the field to erase the note.',
];
export const save: Words = ['Opslaan', 'Save'];
export const saved: Words = ['De notitie is opgeslagen.', 'The note is saved.'];
export const removed: Words = ['De notitie is gewist.', 'The note is erased.'];
export const tooLong: Words = [
  `Maak je notitie korter: hoogstens ${longestNote} tekens`,
  `Make your note shorter: at most ${longestNote} characters`,
];
/** Where the name is not known. */
export const writers: Record<SignUpActor, Words> = {
  PERSON: ['de persoon', 'the person'],
  STAFF: ['een beheerder', 'an administrator'],
  NETWORK_MANAGER: ['een netwerkmanager', 'a network manager'],
  SYSTEM: ['Leerkring', 'Leerkring'],
};
