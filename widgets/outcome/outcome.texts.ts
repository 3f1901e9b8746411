import type { Words } from '../language.ts';

export const gone: Words = ['Dit resultaat vinden we niet.', 'We cannot find this outcome.'];
export const source: Words = ['Bron', 'Source'];

/** @param who who were asked, in the plural, as an editor wrote it @param count null: not known */
export const asked = (who: string | null, count: string | null): Words | undefined => {
  if (count) return [`Gevraagd aan ${count} ${who ?? 'mensen'}`, `${count} ${who ?? 'people'} were asked`];
  return who ? [`Gevraagd aan ${who}`, `Asked of ${who}`] : undefined;
};

export const wholeYear = (year: number): Words => [`In ${year}`, `In ${year}`];
export const halfOf = (half: 0 | 1, year: number): Words => [
  `In de ${['eerste', 'tweede'][half]} helft van ${year}`,
  `In the ${['first', 'second'][half]} half of ${year}`,
];
export const between = (start: string, end: string): Words => [`${start} t/m ${end}`, `${start} to ${end}`];
