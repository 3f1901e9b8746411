import type { Words } from '../language.ts';

export const more: Words = ['Meer weten', 'Learn more'];
export const wholeCountry: Words = ['Heel Nederland', 'All of the Netherlands'];
export const close: Words = ['Sluiten', 'Close'];
