import type { Words } from '../../language.ts';

export const title: Words = ['Voordrachten', 'Proposals'];
export const lead: Words = [
  'Mensen die een nieuw netwerk willen beginnen. Wat je accepteert, blijft hier staan tot de redactie er een pagina voor heeft gemaakt.',
  'People who want to start a new network. What you accept stays here until the editors have made a page for it.',
];
export const none: Words = ['Geen voordrachten', 'No proposals'];
export const noneText: Words = [
  'Wie op de site een netwerk wil beginnen, komt hier te staan.',
  'Whoever wants to start a network on the site, comes to stand here.',
];
export const toDecide: Words = ['Te beslissen', 'To decide'];
export const accepted: Words = ['Geaccepteerd', 'Accepted'];
