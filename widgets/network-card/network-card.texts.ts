import type { Words } from '../language.ts';

export const more: Words = ['Meer weten', 'Learn more'];
export const wholeCountry: Words = ['Heel Nederland', 'All of the Netherlands'];
export const close: Words = ['Sluiten', 'Close'];
export const organisationsTakingPart: Words = ['Organisaties die meedoen', 'Organisations taking part'];
export const workForms: Words = ['Werkvormen', 'Ways of working'];
