import type { Database, Locale, MembershipRole, Question, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../../audit/audit.store.ts';
import { amsterdamDay } from '../../content/amsterdam-day.rules.ts';
import { takesOrTookPart } from '../../places/took-part.ts';
import { answerText } from '../../questions/answer-text.rules.ts';
import { served } from '../../questions/question.rules.ts';
import { BY_HAND } from '../add-member.store.ts';
import { exportTexts } from './export.texts.ts';
import type { Sheet } from './sheet.ts';

export const MOST_ROWS = 10_000;

interface MemberRow {
  nameSealed: Uint8Array;
  addressSealed: Uint8Array;
  keyId: string;
  organisationName: string | null;
  kvkNumber: string | null;
  unitName: string | null;
  jobTitle: string | null;
  since: string;
  role: MembershipRole;
  source: string | null;
  signUpId: string | null;
}

interface AnswerRow {
  signUpId: string;
  questionId: string;
  sealed: Uint8Array;
  keyId: string;
}

type Exported =
  | { readonly outcome: 'exported'; readonly sheet: Sheet; readonly slug: string | null; readonly today: string }
  | { readonly outcome: 'tooMany' };

/** Everyone who takes part now, or took part when the network ended, with what they answered when they signed up. Written down in the audit log. */
export function exportParticipants(
  database: Database,
  keys: SealingKeys,
  { networkId, locale, by }: { networkId: string; locale: Locale; by: 'STAFF' | 'NETWORK_MANAGER' },
): Promise<Exported> {
  return transact(database, async (transaction) => {
    const members = await membersOf(transaction, networkId);
    if (members.length > MOST_ROWS) return { outcome: 'tooMany' };
    const answers = await answersOf(transaction, networkId);
    const questions = await questionsAnswered(transaction, answers);
    const [about] = await transaction.$queryRaw<{ ownerId: string | null; slug: string | null; today: string }[]>`
      SELECT programme."ownerId", coalesce(shown."slug",
          (SELECT "slug" FROM "slug" WHERE "slug"."documentId" = network."documentId" AND "kind" = 'NETWORK' ORDER BY "since" DESC LIMIT 1)) AS "slug",
        to_char(now() AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "today"
      FROM "network" LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
      LEFT JOIN "content"."network" shown ON shown."documentId" = network."documentId"
      WHERE network."documentId" = ${networkId}`;
    if (!about) throw new Error(`Network ${networkId} is not there.`);
    const { ownerId, slug, today } = about;
    await recordAct(transaction, { action: 'EXPORTED', by, ownerId, networkId, count: members.length });
    return { outcome: 'exported', sheet: sheetOf(keys, locale, members, answers, questions), slug, today };
  });
}

function membersOf(transaction: Transaction, networkId: string): Promise<MemberRow[]> {
  return transaction.$queryRaw<MemberRow[]>`
    SELECT person."nameSealed", person."addressSealed", person."keyId", organisation."name" AS "organisationName", organisation."kvkNumber",
      unit."name" AS "unitName", membership."jobTitle", to_char(membership."since" AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS "since",
      membership."role"::text, membership."source", membership."signUpId"::text
    FROM "membership"
    JOIN "person" ON person."id" = membership."personId"
    LEFT JOIN "organisation" ON organisation."id" = membership."organisationId"
    LEFT JOIN "unit" ON unit."id" = membership."unitId"
    WHERE membership."networkId" = ${networkId} AND ${takesOrTookPart}
    ORDER BY membership."role", organisation."name" COLLATE "nl-x-icu" NULLS LAST, membership."since", membership."id"
    LIMIT ${MOST_ROWS + 1}`;
}

function answersOf(transaction: Transaction, networkId: string): Promise<AnswerRow[]> {
  return transaction.$queryRaw<AnswerRow[]>`
    SELECT answer."signUpId"::text, answer."questionId", answer."sealed", answer."keyId"
    FROM "membership" JOIN "sign_up_answer" answer ON answer."signUpId" = membership."signUpId"
    WHERE membership."networkId" = ${networkId} AND ${takesOrTookPart}`;
}

function questionsAnswered(transaction: Transaction, answers: AnswerRow[]): Promise<Question[]> {
  const ids = [...new Set(answers.map(({ questionId }) => questionId))];
  return transaction.question.findMany({ where: { id: { in: ids } }, orderBy: [{ since: 'asc' }, { id: 'asc' }] });
}

function sheetOf(
  keys: SealingKeys,
  locale: Locale,
  members: MemberRow[],
  answers: AnswerRow[],
  questions: Question[],
): Sheet {
  const texts = exportTexts[locale];
  const answerOf = new Map(answers.map((answer) => [`${answer.signUpId} ${answer.questionId}`, answer]));
  const asked = questions.map((question) => ({ words: served(question, locale), since: question.since }));
  const rows = members.map((member) => [
    keys.open(member.nameSealed, member.keyId),
    keys.open(member.addressSealed, member.keyId),
    member.organisationName ?? '',
    member.kvkNumber ?? '',
    member.unitName ?? '',
    member.jobTitle ?? '',
    member.since,
    texts.roles[member.role],
    member.source === BY_HAND ? texts.byHand : (member.source ?? ''),
    ...asked.map(({ words }) => {
      const answer = answerOf.get(`${member.signUpId} ${words.id}`);
      return answer ? answerText(words, JSON.parse(keys.open(answer.sealed, answer.keyId))) : '';
    }),
  ]);
  return { title: texts.sheet, headers: [...texts.headers, ...headersOf(asked, locale)], rows };
}

/** A question whose words changed stands once per version; where both would look the same, with the day it was asked from. */
function headersOf(asked: readonly { words: { label: string }; since: Date }[], locale: Locale): string[] {
  const versions = Map.groupBy(asked, ({ words }) => words.label);
  return asked.map(({ words: { label }, since }) =>
    (versions.get(label)?.length ?? 0) > 1 ? exportTexts[locale].version(label, amsterdamDay(since)) : label,
  );
}
