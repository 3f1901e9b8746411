import { Prisma } from '@leerkring/prisma/client.ts';

/** In SQL: what a sign-up is while it waits for the person, the desk or a place. The indexes "sign_up_live…" hold the same ones. */
export const live = Prisma.sql`('RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED')`;

/** The same once the person confirmed: what the desk sees, and what is told when it ends. */
export const liveAndConfirmed = Prisma.sql`('CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED')`;

/**
 * In SQL: where sign-up `s` stands as far as its person knows. A decision that can still be undone was told to nobody, and may never be:
 * for them it stands as before.
 */
export const toldStatus = (s: Prisma.Sql) =>
  Prisma.sql`(CASE WHEN ${s}."undoUntil" > now() THEN ${s}."undoTo" ELSE ${s}."status" END)`;

/** In SQL, two columns: what was written with the decision that the person of sign-up `s` knows of. */
export const toldText = (s: Prisma.Sql) =>
  Prisma.sql`CASE WHEN ${s}."undoUntil" > now() THEN ${s}."undoTextSealed" ELSE ${s}."decisionTextSealed" END AS "decisionTextSealed",
    CASE WHEN ${s}."undoUntil" > now() THEN ${s}."undoTextKeyId" ELSE ${s}."decisionKeyId" END AS "decisionKeyId"`;
