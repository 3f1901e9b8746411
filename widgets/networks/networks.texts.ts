import type { Words } from '../language.ts';

export const search: Words = ['Zoek een netwerk', 'Find a network'];
export const theme: Words = ['Thema', 'Theme'];
export const allThemes: Words = ['Alle thema’s', 'All themes'];
export const region: Words = ['Regio', 'Region'];
export const allRegions: Words = ['Alle regio’s', 'All regions'];
export const more: Words = ['Meer netwerken laten zien', 'Show more networks'];
export const none: Words = ['We vonden geen netwerk dat hierbij past', 'We found no network that fits this'];
export const tryThis: Words = ['Probeer een ander of korter woord.', 'Try another or a shorter word.'];

/** @param withPlace undefined while not every network found is shown */
export const found = (total: number, withPlace?: number): Words => [
  `${total} netwerk${total === 1 ? '' : 'en'}${withPlace === undefined ? '' : `, ${withPlace} met plaats`}`,
  `${total} network${total === 1 ? '' : 's'}${withPlace === undefined ? '' : `, ${withPlace} with places left`}`,
];
