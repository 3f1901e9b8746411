import type { Words } from '../../language.ts';

export const sameAddress: Words = ['Meer mensen met dit e-mailadres', 'More people with this e-mail address'];
export const sameAddressHelp: Words = [
  'Is dit dezelfde persoon met een andere spelling van de naam? Voeg ze dan samen. Nu kan niemand van hen zelf de eigen gegevens bekijken.',
  'Is this the same person, with the name spelt in another way? Then merge them. Now none of them can see their own data by themselves.',
];
export const sameAddressSeen: Words = [
  'Is dit dezelfde persoon? Vraag de beheerder om ze samen te voegen.',
  'Is this the same person? Ask staff to merge them.',
];
export const open = (name: string): Words => [`Dezelfde persoon als ${name}`, `Same person as ${name}`];
export const title: Words = ['Twee keer dezelfde persoon', 'The same person twice'];
export const stays: Words = ['Welke naam en welk adres blijven?', 'Which name and address stay?'];
export const what = (from: string, into: string): readonly Words[] => [
  [
    `Deelnames, rollen, aanmeldingen en mails van ${from} worden van ${into}.`,
    `Memberships, roles, sign-ups and mails of ${from} become those of ${into}.`,
  ],
  [
    `Doen beiden mee in hetzelfde netwerk? Dan blijft de deelname van ${into} en komt de andere plek vrij.`,
    `Do both take part in the same network? Then the membership of ${into} stays and the other seat comes free.`,
  ],
  [
    'Zijn er twee aanmeldingen voor hetzelfde netwerk? Dan blijft die het verst is. De andere vervalt.',
    'Are there two sign-ups for the same network? Then the one that came furthest stays. The other one ends.',
  ],
];
export const addressGoes = (address: string): Words => [
  `Het adres ${address} vervalt. Dat adres krijgt daar een mail over.`,
  `The address ${address} goes. That address gets a mail about it.`,
];
export const merge: Words = ['Samenvoegen', 'Merge'];
export const confirmTitle = (from: string, into: string): Words => [
  `${from} en ${into} samenvoegen?`,
  `Merge ${from} and ${into}?`,
];
export const confirmText = (from: string, into: string): Words => [
  `Daarna is er alleen nog ${into}. ${from} bestaat dan niet meer. Dit kun je niet ongedaan maken.`,
  `After this there is only ${into}. ${from} is no more. You cannot undo this.`,
];
export const merged: Words = ['Het is nu één persoon.', 'They are one person now.'];
