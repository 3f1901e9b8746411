import type { Words } from '../../language.ts';

export const title: Words = ['Organisaties samenvoegen', 'Merge organisations'];
export const lead: Words = [
  'Staat een organisatie er twee keer in? Voeg ze samen. Deelnemers, aanmeldingen en convenanten gaan mee naar de organisatie die blijft.',
  'Is an organisation in here twice? Merge them. Participants, sign-ups and convenants move to the organisation that stays.',
];
export const from: Words = ['Deze gaat weg', 'This one goes'];
export const into: Words = ['Deze blijft', 'This one stays'];
export const fromMissing: Words = ['Kies de organisatie die weggaat', 'Choose the organisation that goes'];
export const intoMissing: Words = ['Kies de organisatie die blijft', 'Choose the organisation that stays'];
export const same: Words = ['Kies twee verschillende organisaties', 'Choose two different organisations'];
export const merge: Words = ['Samenvoegen', 'Merge'];
export const confirmTitle = (from: string, into: string): Words => [
  `${from} samenvoegen met ${into}?`,
  `Merge ${from} into ${into}?`,
];
export const confirmText = (from: string, into: string): Words => [
  `Alles van ${from} staat daarna onder ${into}. De naam ${from} verdwijnt. Dit kun je niet ongedaan maken.`,
  `Everything of ${from} then stands under ${into}. The name ${from} disappears. You cannot undo this.`,
];
export const merged = (from: string, into: string): Words => [
  `${from} is samengevoegd met ${into}.`,
  `${from} is merged into ${into}.`,
];
