import type { Words } from '../../language.ts';

export const back: Words = ['Zoek een persoon', 'Find a person'];
export const facts: Words = ['Gegevens', 'Details'];
export const email: Words = ['E-mailadres', 'E-mail address'];
export const language: Words = ['Taal van de mails', 'Language of the mails'];
export const languages: Record<'NL' | 'EN', Words> = { NL: ['Nederlands', 'Dutch'], EN: ['Engels', 'English'] };
export const memberships: Words = ['Netwerken', 'Networks'];
export const noMemberships: Words = ['Doet in geen van jouw netwerken mee', 'Takes part in none of your networks'];
export const signUps: Words = ['Aanmeldingen', 'Sign-ups'];
export const since = (day: string): Words => [`Sinds ${day}`, `Since ${day}`];
export const period = (from: string, until: string): Words => [`${from} t/m ${until}`, `${from} to ${until}`];
export const signedUpOn = (day: string): Words => [`Aangemeld op ${day}`, `Signed up on ${day}`];
