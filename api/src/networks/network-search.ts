import { Prisma } from '@leerkring/prisma/client.ts';
import { containing, searchable } from '../search/searchable.ts';

const { sql } = Prisma;

/** Shorter pieces stand in almost every text. */
const SHORTEST_PIECE = 3;
/** Shorter stems are pieces of unrelated words: "leren" has the stem "ler". */
const SHORTEST_STEM = 5;

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
      ? sql`(${holdsWord(network, word)} OR ${holdsBeginning(network, word)})`
      : sql`(${holdsWord(network, word)} OR ${saysNothing(network, word)})`,
  );
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : sql`true`;
}

function holdsWord(network: Prisma.Sql, word: string): Prisma.Sql {
  const text = sql`${network}."searchText"`;
  const stemmed = sql`
    ${network}."servedLocale" = 'NL' AND to_tsvector('dutch', ${text}) @@ plainto_tsquery('dutch', ${word})
    OR ${network}."servedLocale" = 'EN' AND to_tsvector('english', ${text}) @@ plainto_tsquery('english', ${word})`;
  if (word.length < SHORTEST_PIECE) return sql`(${stemmed})`;
  // The stem as a piece lets "verpleegkundigen" find "kwaliteitsverpleegkundige".
  const stem = sql`(ts_lexize(CASE ${network}."servedLocale" WHEN 'NL' THEN 'dutch_stem'::regdictionary ELSE 'english_stem' END, ${word}))[1]`;
  return sql`(${stemmed}
    OR ${text} LIKE ${containing(word)}
    OR length(${stem}) >= ${SHORTEST_STEM} AND strpos(${text}, ${stem}) > 0)`;
}

function holdsBeginning(network: Prisma.Sql, word: string): Prisma.Sql {
  const prefix = `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}':*`;
  return sql`to_tsvector('simple', ${network}."searchText") @@ to_tsquery('simple', ${prefix})`;
}

function saysNothing(network: Prisma.Sql, word: string): Prisma.Sql {
  return sql`CASE ${network}."servedLocale"
    WHEN 'NL' THEN numnode(plainto_tsquery('dutch', ${word})) = 0
    ELSE numnode(plainto_tsquery('english', ${word})) = 0 END`;
}
