import type { Words } from '../language.ts';

export const gone: Words = ['Dit programma vinden we niet.', 'We cannot find this programme.'];
export const more: Words = ['Meer over dit programma', 'More about this programme'];
export const networks: Words = ['Netwerken', 'Networks'];
export const start: Words = ['Zelf een netwerk beginnen', 'Start a network yourself'];
