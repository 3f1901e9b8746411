import type { Words } from '../language.ts';

export const how: Words = ['Zo doe je het', 'How to do it'];
export const rules: Words = ['Afspraken', 'Ground rules'];
export const pitfalls: Words = ['Waar het misgaat', 'Where it goes wrong'];
export const none: Words = ['Er staan nog geen werkvormen.', 'There are no ways of working here yet.'];
