import type { Words } from '../../language.ts';

export const title: Words = ['Voordrachten', 'Proposals'];
export const lead: Words = [
  'Mensen die een nieuw netwerk willen beginnen. Wat je accepteert, blijft hier staan tot de redactie er een pagina voor heeft gemaakt.',
  'People who want to start a new network. What you accept stays here until the editors have made a page for it.',
];
/** Of the accepted ones. */
export const pageMade: Words = ['Pagina is gemaakt', 'Page is made'];
export const pageMadeOf = (name: string): Words => [`Pagina is gemaakt: ${name}`, `Page is made: ${name}`];
export const pageMadeTold = (name: string): Words => [
  `De voordracht van ${name} staat nu bij de afgeronde.`,
  `The proposal of ${name} now stands with the finished ones.`,
];
export const showFinished: Words = ['Bekijk de afgeronde voordrachten', 'See the finished proposals'];
export const showOpen: Words = ['Terug naar de open voordrachten', 'Back to the open proposals'];
export const finished: Words = ['Afgerond', 'Finished'];
export const madeOn = (day: string): Words => [`Pagina gemaakt op ${day}`, `Page made on ${day}`];
export const noneFinished: Words = ['Nog geen afgeronde voordrachten', 'No finished proposals yet'];
export const none: Words = ['Geen voordrachten', 'No proposals'];
export const noneText: Words = [
  'Wie op de site een netwerk wil beginnen, komt hier te staan.',
  'Whoever wants to start a network on the site, comes to stand here.',
];
export const toDecide: Words = ['Te beslissen', 'To decide'];
export const accepted: Words = ['Geaccepteerd', 'Accepted'];
