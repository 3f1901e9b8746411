import { Prisma } from '@leerkring/prisma/client.ts';

const { sql } = Prisma;

/**
 * In SQL: sign-up `s` waits for somebody on the desk. For a decision; or, on the waiting list between organisations, for its typed
 * organisation to be matched, before which it is offered no place.
 */
export const waitsForDesk = (
  s: Prisma.Sql,
) => sql`(${s}."status" = 'IN_REVIEW' OR (${s}."status" = 'WAITLISTED' AND ${s}."organisationId" IS NULL
  AND EXISTS (SELECT FROM "network" asked WHERE asked."documentId" = ${s}."networkId" AND asked."hostOrganisationKvk" IS NULL)))`;
