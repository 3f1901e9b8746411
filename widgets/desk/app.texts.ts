import type { Words } from '../language.ts';

export const deskName: Words = ['Mijn netwerken', 'My networks'];
export const skip: Words = ['Naar de inhoud', 'Skip to the content'];
export const menu: Words = ['Menu', 'Menu'];
/** Name of the navigation, for who hears it. */
export const sections: Words = ['Onderdelen', 'Sections'];
export const networks: Words = ['Netwerken', 'Networks'];
export const startRequests: Words = ['Aanvragen', 'Requests'];
export const convenants: Words = ['Convenanten', 'Convenants'];
export const organisations: Words = ['Organisaties', 'Organisations'];
export const mails: Words = ['Mail', 'Mail'];
export const settings: Words = ['Instellingen', 'Settings'];
export const logOut: Words = ['Uitloggen', 'Log out'];
export const otherLanguage: Words = ['English', 'Nederlands'];
export const expired: Words = [
  'Je sessie is verlopen. Log opnieuw in; daarna ga je verder waar je was.',
  'Your session has ended. Log in again; then you go on where you were.',
];
export const loggedOutText: Words = ['Je bent uitgelogd.', 'You are logged out.'];
