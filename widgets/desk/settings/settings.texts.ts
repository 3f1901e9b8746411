import type { Words } from '../../language.ts';

export const title: Words = ['Instellingen', 'Settings'];
export const mailTitle: Words = ['Mail over nieuwe aanmeldingen', 'Mail about new sign-ups'];
export const atOnce: Words = ['Meteen', 'At once'];
export const atOnceHelp: Words = [
  'Een mail per aanmelding waarover je beslist.',
  'One mail for each sign-up that you decide about.',
];
export const daily: Words = ['Eén keer per dag', 'Once a day'];
export const dailyHelp: Words = [
  'Een mail om 7 uur ’s ochtends, alleen als er iets te beslissen is.',
  'One mail at 7 in the morning, only when there is something to decide.',
];
export const noMail: Words = [
  'Mail over nieuwe aanmeldingen gaat naar de netwerkmanagers. Heeft een netwerk er geen, dan gaat die mail naar het postvak van de organisatie achter het netwerk. Jij krijgt er geen mail over.',
  'Mail about new sign-ups goes to the network managers. Where a network has none, it goes to the mailbox of the organisation behind the network. You get no mail about them.',
];
export const save: Words = ['Opslaan', 'Save'];
export const saved: Words = ['Opgeslagen.', 'Saved.'];
export const asWho: Words = ['Je bent ingelogd als', 'You are logged in as'];
