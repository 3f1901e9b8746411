import type { Words } from '../../language.ts';

export const title: Words = ['Organisaties', 'Organisations'];
export const none: Words = ['Er doet nog geen organisatie mee', 'No organisation takes part yet'];
export const noneText: Words = [
  'Een organisatie doet mee zodra je iemand van die organisatie accepteert.',
  'An organisation takes part as soon as you accept somebody who works there.',
];
export const hosted: Words = [
  'Dit netwerk hoort bij één organisatie. Deelnemers komen uit verschillende teams.',
  'This network belongs to one organisation. Participants come from different teams.',
];
export const seats = (taken: number, maximum: number | null): Words => [
  maximum === null ? (taken === 1 ? '1 deelnemer' : `${taken} deelnemers`) : `${taken} van ${maximum} plekken`,
  maximum === null ? (taken === 1 ? '1 participant' : `${taken} participants`) : `${taken} of ${maximum} seats`,
];
/** @param frees for another organisation */
export const nobody = (manages: boolean, frees: boolean): Words => [
  `Geen deelnemers meer.${manages ? ` Beëindig het meedoen${frees ? ', dan komt de plek vrij' : ' als niemand terugkomt'}.` : ''}`,
  `No participants any more.${manages ? ` End taking part${frees ? ', and the place comes free' : ' when nobody comes back'}.` : ''}`,
];
export const offered = (number: number): Words => [`${number} aangeboden`, `${number} on offer`];
export const since = (day: string): Words => [`doet mee sinds ${day}`, `takes part since ${day}`];
export const end: Words = ['Meedoen beëindigen', 'End taking part'];
export const endTitle = (name: string): Words => [`${name} laten stoppen?`, `Let ${name} stop?`];
export const endText = (taken: number): Words => {
  const people: Words =
    taken === 0
      ? ['', '']
      : [
          `${taken === 1 ? '1 deelnemer stopt mee en krijgt' : `${taken} deelnemers stoppen mee en krijgen`} daar een mail over. `,
          `${taken === 1 ? '1 participant stops too and gets' : `${taken} participants stop too and get`} a mail about it. `,
        ];
  return [
    `${people[0]}De plek komt vrij voor een andere organisatie. Dit kun je niet ongedaan maken.`,
    `${people[1]}The place comes free for another organisation. You cannot undo this.`,
  ];
};
export const ended = (name: string): Words => [`${name} doet niet meer mee.`, `${name} no longer takes part.`];
