import { type Database, Prisma } from '@leerkring/prisma/client.ts';
import type { LinkKind, Locale, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { toldStatus, toldText } from '../places/live-sign-ups.ts';
import { waitingPosition } from '../places/places.store.ts';
import { confirmBeforeOf } from '../places/unconfirmed.store.ts';
import { waitsForDesk } from '../places/waits-for-desk.ts';
import { titlesOf } from '../slugs/titles.store.ts';
import type { WaitingMail } from './mail.store.ts';
import type { Contact, RichText, SignUpFacts, ToDecide } from './templates/facts.ts';

/** The network or programme that a mail is about, as it is published now, or as it was last called. */
interface Subject {
  /** null: it was never published. */
  readonly title: string | null;
  readonly slug: string | null;
  readonly isPublic: boolean;
  readonly afterSignUp: RichText | null;
  /** First with an address that the editor names. */
  readonly contact: Contact | null;
}

export async function readSubject(
  database: Database,
  mail: Pick<WaitingMail, 'networkId' | 'programmeId' | 'locale'>,
): Promise<Subject | null> {
  if (mail.networkId !== null) return readNetwork(database, mail.networkId, mail.locale);
  return mail.programmeId === null ? null : readProgramme(database, mail.programmeId, mail.locale);
}

async function readNetwork(database: Database, id: string, locale: Locale): Promise<Subject> {
  const [row] = await database.$queryRaw<
    { slug: string | null; isPublic: boolean; html: string | null; text: string | null }[]
  >`
    SELECT c."slug", n."visibility" = 'PUBLIC' AND coalesce(g."visibility" = 'PUBLIC', true) AND n."phase" <> 'ENDED' AS "isPublic",
      t."afterSignUpHtml" AS "html", t."afterSignUpText" AS "text"
    FROM "network" n
    LEFT JOIN "programme" g ON g."documentId" = n."programmeId"
    LEFT JOIN "content"."network" c ON c."documentId" = n."documentId"
    LEFT JOIN "content"."network_text" t ON t."documentId" = n."documentId" AND t."locale" = ${locale}::"Locale"
    WHERE n."documentId" = ${id}`;
  return {
    title: (await titlesOf(database, locale, [id])).get(id) ?? null,
    slug: row?.slug ?? null,
    isPublic: row?.isPublic ?? false,
    afterSignUp: row?.html && row.text ? { html: row.html, text: row.text } : null,
    contact: await contactOf(database, id, locale),
  };
}

async function readProgramme(database: Database, id: string, locale: Locale): Promise<Subject> {
  return {
    title: (await titlesOf(database, locale, [id])).get(id) ?? null,
    slug: null,
    isPublic: false,
    afterSignUp: null,
    contact: await contactOf(database, id, locale),
  };
}

async function contactOf(database: Database, documentId: string, locale: Locale): Promise<Contact | null> {
  const [contact] = await database.$queryRaw<Contact[]>`
    SELECT c."name", c."email", c."phone" FROM "content"."link" l
    JOIN "content"."contact" c ON c."documentId" = l."toId" AND c."locale" = ${locale}::"Locale"
    WHERE l."fromId" = ${documentId} AND l."relation" = 'CONTACT' AND c."email" <> ''
    ORDER BY l."position" LIMIT 1`;
  return contact ?? null;
}

/** Who is responsible, as they call themselves. */
interface OwnerFacts {
  readonly name: string;
  readonly mailbox: string | null;
  readonly privacyStatementUrl: string | null;
}

export async function readOwner(database: Database, ownerId: string | null, locale: Locale): Promise<OwnerFacts> {
  const [row] = await database.$queryRaw<{ name: string | null; mailbox: string | null; url: string | null }[]>`
    SELECT t."name", o."mailbox", t."privacyStatementUrl" AS "url" FROM "owner" o
    LEFT JOIN "content"."owner" t ON t."documentId" = o."documentId" AND t."locale" = ${locale}::"Locale"
    WHERE o."documentId" = ${ownerId}`;
  return { name: row?.name ?? 'Leerkring', mailbox: row?.mailbox || null, privacyStatementUrl: row?.url || null };
}

export async function readSignUp(
  database: Database,
  keys: SealingKeys,
  signUpId: string | null,
): Promise<(SignUpFacts & { readonly isStart: boolean; readonly statusForDesk: SignUpStatus }) | null> {
  if (signUpId === null) return null;
  // First: what is decided meanwhile is still to be told.
  const [told] = await database.$queryRaw<
    { status: SignUpStatus; decisionTextSealed: Uint8Array | null; decisionKeyId: string | null }[]
  >`
    SELECT ${toldStatus(Prisma.sql`s`)}::text AS "status", ${toldText(Prisma.sql`s`)} FROM "sign_up" s WHERE s."id" = ${signUpId}::uuid`;
  const signUp = await database.signUp.findUnique({
    where: { id: signUpId },
    include: { network: { select: { offerDays: true, hostOrganisationKvk: true } } },
  });
  if (!signUp || !told) return null;
  return {
    id: signUp.id,
    isStart: signUp.intent === 'START',
    status: told.status,
    statusForDesk: signUp.status,
    confirmBefore: await confirmBeforeOf(database, signUpId),
    position: await waitingPosition(database, signUpId),
    offerUntil: signUp.offerExpiresAt,
    isLastOffer: signUp.offersLapsed > 0,
    isOrganisationUnknown:
      signUp.network?.hostOrganisationKvk === null &&
      signUp.organisationId === null &&
      signUp.organisationName !== null,
    offerDays: signUp.network?.offerDays ?? 7,
    decisionText: keys.openOrNull(told.decisionTextSealed, told.decisionKeyId),
  };
}

/** What waits for the decision of somebody who manages networks, by title. */
export async function readToDecide(database: Database, personId: string, locale: Locale) {
  return database.$queryRaw<ToDecide[]>`
    SELECT t."title", false AS "isStart", count(*)::int AS "count"
    FROM "membership" m
    JOIN "sign_up" s ON s."networkId" = m."networkId" AND ${waitsForDesk(Prisma.sql`s`)}
    LEFT JOIN "content"."network_text" t ON t."documentId" = m."networkId" AND t."locale" = ${locale}::"Locale"
    WHERE m."personId" = ${personId}::uuid AND m."role" = 'NETWORK_MANAGER' AND m."until" IS NULL
    GROUP BY m."networkId", t."title" ORDER BY t."title"`;
}

/** What an owner's mailbox was told of, because nobody decided in time, and still waits; by title of network or programme. */
export async function readEscalated(database: Database, ownerId: string, locale: Locale) {
  return database.$queryRaw<ToDecide[]>`
    SELECT coalesce(t."title", g."title") AS "title", s."networkId" IS NULL AS "isStart", count(*)::int AS "count"
    FROM "sign_up" s JOIN "person" p ON p."id" = s."personId"
    LEFT JOIN "network" n ON n."documentId" = s."networkId"
    LEFT JOIN "programme" responsible ON responsible."documentId" = coalesce(s."programmeId", n."programmeId")
    LEFT JOIN "content"."network_text" t ON t."documentId" = s."networkId" AND t."locale" = ${locale}::"Locale"
    LEFT JOIN "content"."programme_text" g ON g."documentId" = s."programmeId" AND g."locale" = ${locale}::"Locale"
    WHERE coalesce(responsible."ownerId", p."ownerId") = ${ownerId} AND ${waitsForDesk(Prisma.sql`s`)} AND s."escalatedAt" IS NOT NULL
    GROUP BY s."networkId", s."programmeId", 1 ORDER BY 1`;
}

interface LinkFacts {
  readonly id: string;
  readonly kind: LinkKind;
  readonly expiresAt: Date;
  readonly isLive: boolean;
}

export async function readLink(database: Database, linkId: string | null): Promise<LinkFacts | null> {
  const [link] = await database.$queryRaw<LinkFacts[]>`
    SELECT "id", "kind"::text, "expiresAt", "usedAt" IS NULL AND "expiresAt" > now() AS "isLive"
    FROM "link" WHERE "id" = ${linkId}::uuid`;
  return link ?? null;
}
