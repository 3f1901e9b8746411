import type { SignUpActor, SignUpStatus } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { ended, organisationConfirmed, standing } from '../places/sign-up-at-hand.store.ts';

/** A step of a sign-up. */
export interface DeskEventRow {
  id: string;
  at: Date;
  from: SignUpStatus | null;
  to: SignUpStatus;
  by: SignUpActor;
}

/** From the first to the last; since the address was confirmed, so at most a few dozen. */
export const timelineOf = batched<string, DeskEventRow[]>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<(DeskEventRow & { signUpId: string })[]>`
      SELECT "id"::text, "signUpId"::text, "at", "from", "to", "by" FROM "sign_up_event"
      WHERE "signUpId" = ANY(${[...ids]}::uuid[]) ORDER BY "sign_up_event"."id"`;
    return Map.groupBy(rows, (row) => row.signUpId);
  },
  () => [],
);

interface DeskAnswerRow {
  questionId: string;
  sealed: Uint8Array;
  keyId: string;
  /** The question stands in the form as it was answered. */
  isCurrentVersion: boolean;
}

/** In the order of the form now; those that left it at the end. */
export const answersOf = batched<string, DeskAnswerRow[]>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<(DeskAnswerRow & { signUpId: string })[]>`
      SELECT answer."signUpId"::text, answer."questionId", answer."sealed", answer."keyId", place IS NOT NULL AS "isCurrentVersion"
      FROM "sign_up_answer" answer
      JOIN "sign_up" ON "sign_up"."id" = answer."signUpId"
      LEFT JOIN "content"."network" shown ON shown."documentId" = "sign_up"."networkId"
      CROSS JOIN LATERAL array_position(shown."questionIds", answer."questionId") AS place
      WHERE answer."signUpId" = ANY(${[...ids]}::uuid[])
      ORDER BY place NULLS LAST, answer."questionId"`;
    return Map.groupBy(rows, (row) => row.signUpId);
  },
  () => [],
);

export interface DeskStartRow {
  theme: string | null;
  themeEn: string | null;
  region: string | null;
  regionEn: string | null;
  motivationSealed: Uint8Array;
  keyId: string;
  organisationNames: string[];
  pageMadeAt: Date | null;
}

export const startOf = batched<string, DeskStartRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<(DeskStartRow & { signUpId: string })[]>`
      SELECT request."signUpId"::text, theme."name" AS "theme", theme_english."name" AS "themeEn",
        region."name" AS "region", region_english."name" AS "regionEn", request."motivationSealed", request."keyId", request."organisationNames", request."pageMadeAt"
      FROM "start_request" request
      LEFT JOIN "content"."term_text" theme ON theme."documentId" = request."themeId" AND theme."locale" = 'NL'
      LEFT JOIN "content"."term_text" theme_english ON theme_english."documentId" = request."themeId" AND theme_english."locale" = 'EN'
      LEFT JOIN "content"."term_text" region ON region."documentId" = request."regionId" AND region."locale" = 'NL'
      LEFT JOIN "content"."term_text" region_english ON region_english."documentId" = request."regionId" AND region_english."locale" = 'EN'
      WHERE request."signUpId" = ANY(${[...ids]}::uuid[])`;
    return new Map(rows.map((row) => [row.signUpId, row]));
  },
  () => null,
);

/** From 1, among those who wait in the same network. null: does not wait. */
export const waitingPositionOf = batched<string, number | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<{ id: string; position: number }[]>`
      SELECT "id"::text, "position" FROM (
        SELECT waiting."id", row_number() OVER (PARTITION BY waiting."networkId" ORDER BY waiting."waitingSince", waiting."id")::int AS "position"
        FROM "sign_up" waiting WHERE waiting."status" = 'WAITLISTED'
          AND waiting."networkId" IN (SELECT asked."networkId" FROM "sign_up" asked WHERE asked."id" = ANY(${[...ids]}::uuid[]))
      ) numbered WHERE "id" = ANY(${[...ids]}::uuid[])`;
    return new Map(rows.map(({ id, position }) => [id, position]));
  },
  () => null,
);

/** What decides about the decisions that are possible now. A request to start a network has no network that could be in the way. */
export const decidableOf = batched<string, { isOrganisationConfirmed: boolean; hasEnded: boolean }>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<{ id: string; isOrganisationConfirmed: boolean; hasEnded: boolean }[]>`
      SELECT s."id"::text, ${organisationConfirmed} AS "isOrganisationConfirmed", ${ended} AS "hasEnded"
      FROM ${standing} WHERE s."id" = ANY(${[...ids]}::uuid[])`;
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => ({ isOrganisationConfirmed: true, hasEnded: false }),
);
