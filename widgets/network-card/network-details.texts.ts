import type { Words } from '../language.ts';

export const organisationsTakingPart: Words = ['Organisaties die meedoen', 'Organisations taking part'];
export const workForms: Words = ['Werkvormen', 'Ways of working'];
