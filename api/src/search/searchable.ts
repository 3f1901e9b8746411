import { Prisma } from '@leerkring/prisma/client.ts';
import { badInput } from '../paging/page.ts';

const LONGEST_SEARCH = 100;

/** Combining marks and what is not seen; as JavaScript and PostgreSQL both write it within [ ]. */
const unseen = String.raw`\u00ad\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\ufe20-\ufe2f\ufeff`;
const everyUnseen = new RegExp(`[${unseen}]`, 'g');

/**
 * The form in which texts are stored for searching and in which questions are asked: lower case, without accents and
 * without characters that are not seen, so that "casuïstiek" and "Casuistiek" meet.
 */
export function searchable(text: string): string {
  return text.normalize('NFKD').replace(everyUnseen, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The same of a column of one line. */
export function searchableColumn(column: Prisma.Sql): Prisma.Sql {
  // The database's own rules for lower case may know ASCII only.
  return Prisma.sql`lower(regexp_replace(normalize(${column}, NFKD), ${`[${unseen}]`}, '', 'g') COLLATE "und-x-icu")`;
}

/** What somebody looks for, as `searchable`. @throws GraphQLError when it is too long */
export function readSearch(search: string): string {
  if (search.length > LONGEST_SEARCH)
    throw badInput(`\`search\` has ${search.length} characters; at most ${LONGEST_SEARCH} are looked for.`);
  return searchable(search);
}

/** A pattern for LIKE in which nothing of `text` is a wildcard. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
