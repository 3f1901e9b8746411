import type { Language } from '../language.ts';
import { between, halfOf, wholeYear } from './outcome.texts.ts';

/** A period as people say it. @param startsOn,endsOn calendar days, both inclusive, such as 2022-06-30 */
export function periodWords(startsOn: string, endsOn: string, language: Language): string {
  const [start, end] = [new Date(startsOn), new Date(endsOn)];
  const year = start.getUTCFullYear();
  const days = `${startsOn.slice(4)}${endsOn.slice(4)}`;
  if (year === end.getUTCFullYear()) {
    if (days === '-01-01-12-31') return wholeYear(year)[language];
    if (days === '-01-01-06-30') return halfOf(0, year)[language];
    if (days === '-07-01-12-31') return halfOf(1, year)[language];
  }
  const last = new Date(end.getTime() + 86_400_000).getUTCDate() === 1;
  const wholeMonths = start.getUTCDate() === 1 && last;
  const spoken = (date: Date) =>
    date.toLocaleDateString(['nl', 'en-GB'][language], {
      timeZone: 'UTC',
      day: wholeMonths ? undefined : 'numeric',
      month: 'long',
      year: 'numeric',
    });
  const [from, to] = [spoken(start), spoken(end)];
  const words = from === to ? from : between(from, to)[language];
  return words.charAt(0).toUpperCase() + words.slice(1);
}
