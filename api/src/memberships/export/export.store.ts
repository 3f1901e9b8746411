import type { Database, Locale, Question, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../../audit/audit.store.ts';
import { amsterdamDay } from '../../content/amsterdam-day.rules.ts';
import { answerText } from '../../questions/answer-text.rules.ts';
import { served } from '../../questions/question.rules.ts';
import { type Columns, memberColumns, signUpColumns } from './columns.ts';
import { exportTexts } from './export.texts.ts';
import { answersOf, type ExportList, type ListedAnswer, MOST_ROWS, membersOf, signUpsOf } from './listed.store.ts';
import type { Sheet } from './sheet.ts';

type Exported =
  | { readonly outcome: 'exported'; readonly sheet: Sheet; readonly slug: string | null; readonly today: string }
  | { readonly outcome: 'tooMany' };

interface Asked {
  readonly networkId: string;
  readonly list: ExportList;
  readonly locale: Locale;
  readonly by: 'STAFF' | 'NETWORK_MANAGER';
}

/** A list of a network, with what its people answered when they signed up. Written down in the audit log. */
export function exportList(database: Database, keys: SealingKeys, asked: Asked): Promise<Exported> {
  const { networkId, list, locale } = asked;
  return transact(database, async (transaction) => {
    if (list === 'PARTICIPANTS')
      return written(transaction, keys, asked, await membersOf(transaction, networkId), memberColumns(keys, locale));
    const rows = await signUpsOf(transaction, networkId, list);
    return written(transaction, keys, asked, rows, signUpColumns(keys, locale, list));
  });
}

async function written<Row extends { readonly signUpId: string | null }>(
  transaction: Transaction,
  keys: SealingKeys,
  { networkId, list, locale, by }: Asked,
  rows: readonly Row[],
  columns: Columns<Row>,
): Promise<Exported> {
  if (rows.length > MOST_ROWS) return { outcome: 'tooMany' };
  const answers = await answersOf(
    transaction,
    rows.flatMap(({ signUpId }) => signUpId ?? []),
  );
  const answered = answerColumns(keys, locale, answers, await questionsAnswered(transaction, answers));
  const { ownerId, slug, today } = await aboutNetwork(transaction, networkId);
  await recordAct(transaction, { action: 'EXPORTED', by, ownerId, networkId, count: rows.length });
  const all = [...columns, ...answered];
  const sheet = {
    title: exportTexts[locale].sheets[list],
    headers: all.map(([header]) => header),
    rows: rows.map((row) => all.map(([, cell]) => cell(row) ?? '')),
  };
  return { outcome: 'exported', sheet, slug, today };
}

/** Of the file and of the audit log. @throws Error when the network is not there */
export async function aboutNetwork(transaction: Transaction, networkId: string) {
  const [about] = await transaction.$queryRaw<{ ownerId: string | null; slug: string | null; today: string }[]>`
    SELECT programme."ownerId", coalesce(shown."slug",
        (SELECT "slug" FROM "slug" WHERE "slug"."documentId" = network."documentId" AND "kind" = 'NETWORK' ORDER BY "since" DESC LIMIT 1)) AS "slug",
      to_char(now() AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "today"
    FROM "network" LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
    LEFT JOIN "content"."network" shown ON shown."documentId" = network."documentId"
    WHERE network."documentId" = ${networkId}`;
  if (!about) throw new Error(`Network ${networkId} is not there.`);
  return about;
}

function questionsAnswered(transaction: Transaction, answers: readonly ListedAnswer[]): Promise<Question[]> {
  const ids = [...new Set(answers.map(({ questionId }) => questionId))];
  return transaction.question.findMany({ where: { id: { in: ids } }, orderBy: [{ since: 'asc' }, { id: 'asc' }] });
}

/** One per version of a question, also one that the form asks no more; where two would look the same, with the day it was asked from. */
function answerColumns<Row extends { readonly signUpId: string | null }>(
  keys: SealingKeys,
  locale: Locale,
  answers: readonly ListedAnswer[],
  questions: readonly Question[],
): Columns<Row> {
  const answerOf = new Map(answers.map((answer) => [`${answer.signUpId} ${answer.questionId}`, answer]));
  const asked = questions.map((question) => ({ words: served(question, locale), since: question.since }));
  const versions = Map.groupBy(asked, ({ words }) => words.label);
  return asked.map(({ words, since }) => [
    (versions.get(words.label)?.length ?? 0) > 1
      ? exportTexts[locale].version(words.label, amsterdamDay(since))
      : words.label,
    ({ signUpId }) => {
      const answer = answerOf.get(`${signUpId} ${words.id}`);
      return answer ? answerText(words, JSON.parse(keys.open(answer.sealed, answer.keyId))) : null;
    },
  ]);
}
