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
export const newsTitle: Words = [
  'Hoor ook van nieuwe deelnemers en afmeldingen',
  'Hear of new participants and withdrawals too',
];
export const newsYes: Words = ['Ja', 'Yes'];
export const newsHelp: Words = [
  'Een mail om 7 uur ’s ochtends, alleen als er de dag ervoor iets veranderde. In de mail staan alleen aantallen.',
  'One mail at 7 in the morning, only when something changed the day before. The mail holds numbers only.',
];
export const newsHelpStaff: Words = [
  'Een mail om 7 uur ’s ochtends over al je netwerken, alleen als er de dag ervoor iets veranderde. In de mail staan alleen aantallen.',
  'One mail at 7 in the morning about all your networks, only when something changed the day before. The mail holds numbers only.',
];
export const newsNo: Words = ['Nee', 'No'];
export const newsNoHelp: Words = [
  'Je ziet het op de pagina van het netwerk.',
  'You see it on the page of the network.',
];
export const save: Words = ['Opslaan', 'Save'];
export const saved: Words = ['Opgeslagen.', 'Saved.'];
export const asWho: Words = ['Je bent ingelogd als', 'You are logged in as'];
export const toStaff: Words = ['Bekijk de beheerders', 'See the administrators'];
