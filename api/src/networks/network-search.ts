import { Prisma } from '@leerkring/prisma/client.ts';
import { containing, searchable } from '../search/searchable.ts';

const { sql } = Prisma;

/** Shorter pieces stand in almost every text. */
const SHORTEST_PIECE = 3;
/** Shorter stems are pieces of unrelated words: "leren" has the stem "ler". */
const SHORTEST_STEM = 5;

/** The stem of such a word holds nothing that is a wildcard to LIKE. */
const lettersOnly = /^\p{L}+$/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Whether the network's text holds every word of the question, in any form and order. A word also finds compounds it
 * is a piece of; the last word may be unfinished. Words that say nothing ("de", "of the") do not count, unless last.
 *
 * @param network alias of a row of `content.public_network`
 */
export function holdsWords(network: Prisma.Sql, question: string): Prisma.Sql {
  const words = searchable(question)
    .split(' ')
    .map((word) => word.replace(edges, ''))
    .filter((word) => word !== '');
  const conditions = words.map((word, index) =>
    index === words.length - 1
      ? oneOf(network, [...holdingWord(word), beginning(word)])
      : sql`(${oneOf(network, holdingWord(word))} OR ${saysNothing(network, word)})`,
  );
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : sql`true`;
}

/** Each way of holding a word has an index of its own, which one condition with OR would not use. */
function oneOf(network: Prisma.Sql, ways: Prisma.Sql[]): Prisma.Sql {
  const found = ways.map((way) => sql`SELECT "documentId", "locale" FROM "content"."network_text" WHERE ${way}`);
  return sql`(${network}."documentId", ${network}."locale") IN (${Prisma.join(found, ' UNION ALL ')})`;
}

function holdingWord(word: string): Prisma.Sql[] {
  const ways = [
    sql`"servedLocale" = 'NL' AND to_tsvector('dutch', "searchText") @@ plainto_tsquery('dutch', ${word})`,
    sql`"servedLocale" = 'EN' AND to_tsvector('english', "searchText") @@ plainto_tsquery('english', ${word})`,
  ];
  if (word.length >= SHORTEST_PIECE) ways.push(sql`"searchText" LIKE ${containing(word)}`);
  if (lettersOnly.test(word)) {
    // The stem as a piece lets "verpleegkundigen" find "kwaliteitsverpleegkundige".
    ways.push(sql`"servedLocale" = 'NL' AND ${holdingStem('dutch_stem', word)}`);
    ways.push(sql`"servedLocale" = 'EN' AND ${holdingStem('english_stem', word)}`);
  }
  return ways;
}

function holdingStem(dictionary: 'dutch_stem' | 'english_stem', word: string): Prisma.Sql {
  const stem = sql`(ts_lexize(${dictionary}::regdictionary, ${word}))[1]`;
  return sql`length(${stem}) >= ${SHORTEST_STEM} AND "searchText" LIKE '%' || ${stem} || '%'`;
}

function beginning(word: string): Prisma.Sql {
  const prefix = `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}':*`;
  return sql`to_tsvector('simple', "searchText") @@ to_tsquery('simple', ${prefix})`;
}

function saysNothing(network: Prisma.Sql, word: string): Prisma.Sql {
  return sql`CASE ${network}."servedLocale"
    WHEN 'NL' THEN numnode(plainto_tsquery('dutch', ${word})) = 0
    ELSE numnode(plainto_tsquery('english', ${word})) = 0 END`;
}
