import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { containing } from '../search/searchable.ts';

const { sql } = Prisma;

/** Nobody needs more to find a network, and each costs a look through every text. */
const MOST_WORDS = 8;
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
 * Only the first `MOST_WORDS` words are looked for. A question without letters or digits finds nothing, a blank one
 * everything.
 *
 * @param network alias of a row of `content.public_network` in this locale
 * @param question searchable
 */
export function holdsWords(network: Prisma.Sql, locale: Locale, question: string): Prisma.Sql {
  if (question === '') return sql`true`;
  const words = question
    .split(' ')
    .map((word) => word.replace(edges, ''))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  // Nothing of it refers to the network outside, so it runs once. Every plan of it is cheap: no text is parsed.
  return sql`${network}."documentId" IN (
    WITH word AS MATERIALIZED (${wordsIn(words)}),
    held AS (
      SELECT word."number", text."servedLocale", text."documentId"
      FROM word JOIN "content"."network_text" text ON text."searchWords" @@ word."query"
      WHERE text."locale" = ${locale}::"Locale" AND text."servedLocale" = word."servedLocale"
      UNION
      SELECT word."number", text."servedLocale", text."documentId"
      FROM word CROSS JOIN LATERAL unnest(word."pieces") piece
      JOIN "content"."network_text" text ON text."searchText" LIKE piece
      WHERE text."locale" = ${locale}::"Locale" AND text."servedLocale" = word."servedLocale"
    ),
    found AS MATERIALIZED (
      SELECT held."documentId" FROM held GROUP BY held."documentId", held."servedLocale"
      HAVING count(*) = (SELECT count(*) FROM word WHERE word."servedLocale" = held."servedLocale")
    )
    SELECT found."documentId" FROM found
  )`;
}

/** Rows: what to look for in texts of either language for each word that counts there. */
function wordsIn(words: readonly string[]): Prisma.Sql {
  const pieces = words.map((word) => (word.length >= SHORTEST_PIECE ? containing(word) : null));
  const letters = words.map((word) => (lettersOnly.test(word) ? word : null));
  const beginnings = words.map((word, index) => (index === words.length - 1 ? beginning(word) : null));
  return sql`
    SELECT given."number", language."servedLocale",
      stemmed."query" || coalesce(to_tsquery('simple', given."beginning"), '') AS "query",
      -- The stem as a piece lets "verpleegkundigen" find "kwaliteitsverpleegkundige".
      ARRAY[given."piece", CASE WHEN length(stemmed."stem") >= ${SHORTEST_STEM} THEN '%' || stemmed."stem" || '%' END] AS "pieces"
    FROM unnest(${words}::text[], ${pieces}::text[], ${letters}::text[], ${beginnings}::text[])
      WITH ORDINALITY AS given("word", "piece", "letters", "beginning", "number")
    CROSS JOIN (VALUES
      ('NL'::"Locale", 'dutch'::regconfig, 'dutch_stem'::regdictionary),
      ('EN'::"Locale", 'english'::regconfig, 'english_stem'::regdictionary)
    ) AS language("servedLocale", "configuration", "stemmer")
    CROSS JOIN LATERAL (
      SELECT plainto_tsquery(language."configuration", given."word") AS "query",
        (ts_lexize(language."stemmer", given."letters"))[1] AS "stem"
    ) stemmed
    WHERE given."beginning" IS NOT NULL OR numnode(stemmed."query") > 0`;
}

function beginning(word: string): string {
  return `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}':*`;
}
