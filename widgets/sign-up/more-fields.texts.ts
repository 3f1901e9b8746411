import type { Words } from '../language.ts';

export const optional: Words = ['(optioneel)', '(optional)'];
export const noClients: Words = ['Noem geen cliënten of patiënten.', 'Name no clients or patients.'];
export const tooLong = (most: number): Words => [`Gebruik hoogstens ${most} tekens`, `Use at most ${most} characters`];
