import type { Words } from './language.ts';

export const again: Words = ['Probeer het opnieuw', 'Try again'];
export const busy: Words = ['Even laden', 'Loading'];
export const loaded: Words = ['Geladen', 'Loaded'];
export const unreachable: Words = ['We kunnen dit nu niet laten zien.', 'We cannot show this right now.'];
export const gone: Words = ['Dit netwerk vinden we niet.', 'We cannot find this network.'];
export const signUp: Words = ['Aanmelden', 'Sign up'];
export const joinWaitingList: Words = ['Op de wachtlijst', 'Join the waiting list'];
export const questions: Words = ['Vragen?', 'Questions?'];
export const afterSignUp: Words = ['Wat gebeurt er na je aanmelding?', 'What happens after you sign up?'];
