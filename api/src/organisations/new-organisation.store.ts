import { randomUUID } from 'node:crypto';
import type { OrganisationKind, Transaction } from '@leerkring/prisma/client.ts';

export interface NewOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly kvkNumber: string | null;
  readonly place: string | null;
}

/** `existing`: one with this KvK number or, where none is given, with this name but for case, accents and legal form. */
type AddedOrganisation = { readonly added: string } | { readonly existing: string };

/** Any number: what names these locks among others. */
const ADDING = 160;

/** Until the transaction ends nobody else adds an organisation: what was looked up stays true. */
export async function lockNewOrganisations(transaction: Transaction): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${ADDING})`;
}

/**
 * Until the transaction ends nobody else gives this name to an organisation.
 * A name may stand twice, so no constraint can see that two give it at the same time.
 */
export async function lockName(transaction: Transaction, name: string): Promise<void> {
  await transaction.$executeRaw`
    SELECT pg_advisory_xact_lock_shared(${ADDING}), pg_advisory_xact_lock(hashtextextended(folded_name(${name}), ${ADDING}))`;
}

/** Also when two do it at once there is one. */
export async function addOrganisation(
  transaction: Transaction,
  { name, kind, kvkNumber, place }: NewOrganisation,
): Promise<AddedOrganisation> {
  await lockName(transaction, name);
  const known = await organisationLike(transaction, { name, kvkNumber });
  if (known) return { existing: known };
  const [added] = await transaction.$queryRaw<{ id: string }[]>`
    INSERT INTO "organisation" ("name", "kind", "kvkNumber", "place") VALUES (${name}, ${kind}::"OrganisationKind", ${kvkNumber}, ${place})
    ON CONFLICT ("kvkNumber") DO NOTHING RETURNING "id"::text`;
  if (added) return { added: added.id };
  const meanwhile = await organisationLike(transaction, { name, kvkNumber });
  if (!meanwhile) throw new Error('What an insert ran into is there.');
  return { existing: meanwhile };
}

/** Of which was looked up, since `lockNewOrganisations`, that none is there. @returns ids in this order */
export async function addOrganisations(
  transaction: Transaction,
  organisations: readonly NewOrganisation[],
): Promise<string[]> {
  const ids = organisations.map(() => randomUUID());
  await transaction.$executeRaw`
    INSERT INTO "organisation" ("id", "name", "kind", "kvkNumber", "place")
    SELECT new.* FROM unnest(${ids}::uuid[], ${organisations.map(({ name }) => name)}::text[],
      ${organisations.map(({ kind }) => kind)}::"OrganisationKind"[], ${organisations.map(({ kvkNumber }) => kvkNumber)}::text[],
      ${organisations.map(({ place }) => place)}::text[]) AS new`;
  return ids;
}

async function organisationLike(
  transaction: Transaction,
  { name, kvkNumber }: { name: string; kvkNumber: string | null },
): Promise<string | undefined> {
  // Each by its own index.
  if (kvkNumber === null) return organisationNamed(transaction, name);
  const [known] = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "organisation" WHERE "kvkNumber" = ${kvkNumber}`;
  return known?.id;
}

/** At the top, by name but for case, accents and legal form. @param exceptId not this one */
export async function organisationNamed(
  transaction: Transaction,
  name: string,
  exceptId: string | null = null,
): Promise<string | undefined> {
  const [known] = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "organisation"
    WHERE folded_name("name") = folded_name(${name}) AND "level" = 'ORGANISATION' AND "id" IS DISTINCT FROM ${exceptId}::uuid
    ORDER BY "createdAt", "id" LIMIT 1`;
  return known?.id;
}

/** Holds it until the transaction ends, so that no merge takes it away. @returns false: it is not there (any more) */
export async function holdOrganisation(transaction: Transaction, id: string): Promise<boolean> {
  const rows = await transaction.$queryRaw<object[]>`
    SELECT "id"::text FROM "organisation" WHERE "id" = ${id}::uuid FOR KEY SHARE`;
  return rows.length > 0;
}
