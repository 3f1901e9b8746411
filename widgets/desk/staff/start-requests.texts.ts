import type { Words } from '../../language.ts';

export const title: Words = ['Aanvragen', 'Requests'];
export const lead: Words = [
  'Mensen die een nieuw netwerk willen beginnen. Wat je accepteert, blijft hier staan tot de redactie er een pagina voor heeft gemaakt.',
  'People who want to start a new network. What you accept stays here until the editors have made a page for it.',
];
/** Of the accepted ones. */
export const pageMade: Words = ['Pagina is gemaakt', 'Page is made'];
export const pageMadeOf = (name: string): Words => [`Pagina is gemaakt: ${name}`, `Page is made: ${name}`];
export const pageMadeTold = (name: string): Words => [
  `De aanvraag van ${name} staat nu bij de afgeronde.`,
  `The request of ${name} now stands with the finished ones.`,
];
export const showFinished: Words = ['Bekijk de afgeronde aanvragen', 'See the finished requests'];
export const showOpen: Words = ['Terug naar de open aanvragen', 'Back to the open requests'];
export const finished: Words = ['Afgerond', 'Finished'];
export const madeOn = (day: string): Words => [`Pagina gemaakt op ${day}`, `Page made on ${day}`];
export const noneFinished: Words = ['Nog geen afgeronde aanvragen', 'No finished requests yet'];
export const none: Words = ['Geen aanvragen', 'No requests'];
export const noneText: Words = [
  'Wie op de site een netwerk wil beginnen, komt hier te staan.',
  'Whoever wants to start a network on the site, comes to stand here.',
];
export const toDecide: Words = ['Te beslissen', 'To decide'];
export const accepted: Words = ['Geaccepteerd', 'Accepted'];
