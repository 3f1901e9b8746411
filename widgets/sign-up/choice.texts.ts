import type { Words } from '../language.ts';

export const suggestions = (number: number): Words => [`${number} gevonden`, `${number} found`];
