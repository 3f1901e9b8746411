import type { Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { firstInstantOf } from '../../content/amsterdam-day.rules.ts';
import { LINK_HOURS } from '../../links/link.store.ts';
import { addMails } from '../../mail/many-mails.store.ts';
import { addOrganisations } from '../../organisations/new-organisation.store.ts';
import type { KnownPerson } from '../../people/many-people.store.ts';
import type { Candidate, Plan } from './plan.rules.ts';

/** A person with the organisation and unit they work in, both there. */
interface Placed {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly countedId: string | null;
  readonly unitId: string | null;
  readonly jobTitle: string | null;
  /** null: now. */
  readonly since: Date | null;
}

interface Import {
  readonly networkId: string;
  /** Stands beside each of the people. */
  readonly source: string;
  readonly people: ReadonlyMap<string, KnownPerson>;
}

/**
 * Adds who is ready: organisations and units that are new, participations, memberships, and a mail to each. The guards in the
 * database have the last word.
 */
export async function addReady(
  transaction: Transaction,
  keys: SealingKeys,
  { ready, newOrganisations }: Plan,
  { networkId, source, people }: Import,
): Promise<void> {
  const ids = await addOrganisations(
    transaction,
    newOrganisations.map(({ words }) => words),
  );
  const added = new Map(newOrganisations.map(({ key }, index) => [key, ids[index] ?? '']));
  const employed = ready.map((candidate) => ({ candidate, ...employerOf(candidate, added) }));
  const units = await unitsNamed(
    transaction,
    employed.flatMap(({ candidate: { person }, organisationId }) =>
      organisationId && person.unitName ? [{ organisationId, name: person.unitName }] : [],
    ),
  );
  const placed = employed.map(({ candidate: { key, person }, organisationId, countedId }): Placed => {
    const known = people.get(key);
    if (!known) throw new Error('Everybody in the file was found or added.');
    return {
      personId: known.id,
      organisationId,
      countedId,
      unitId: (person.unitName && units.get(unitKey(organisationId ?? '', person.unitName))) ?? null,
      jobTitle: person.jobTitle,
      since: person.since === null ? null : firstInstantOf(person.since),
    };
  });
  await addParticipations(transaction, networkId, placed);
  await addMemberships(transaction, networkId, source, placed);
  const recipients = ready.flatMap(({ key, person }) => {
    const known = people.get(key);
    return known ? [{ personId: known.id, address: person.email, locale: known.locale }] : [];
  });
  await addMails(transaction, keys, { kind: 'added', networkId, linkHours: LINK_HOURS }, recipients);
}

function employerOf({ organisation }: Candidate, added: ReadonlyMap<string, string>) {
  if (organisation === null) return { organisationId: null, countedId: null };
  if ('id' in organisation) return { organisationId: organisation.id, countedId: organisation.countedId };
  const id = 'newKey' in organisation ? added.get(organisation.newKey) : undefined;
  if (!id) throw new Error('Who is ready has an organisation that is there.');
  return { organisationId: id, countedId: id };
}

function unitKey(organisationId: string, name: string): string {
  return `${organisationId} ${name}`;
}

/** Units on any level; added at the top where there are none of that name, however it is written. @returns ids by `unitKey` */
async function unitsNamed(transaction: Transaction, wanted: { organisationId: string; name: string }[]) {
  const organisationIds = wanted.map(({ organisationId }) => organisationId);
  const names = wanted.map(({ name }) => name);
  await transaction.$executeRaw`
    INSERT INTO "unit" ("organisationId", "name")
    SELECT asked."organisationId", min(asked."name") FROM unnest(${organisationIds}::uuid[], ${names}::text[]) AS asked("organisationId", "name")
    WHERE NOT EXISTS (
      SELECT FROM "unit" known WHERE known."organisationId" = asked."organisationId" AND folded_name(known."name") = folded_name(asked."name")
    )
    GROUP BY asked."organisationId", folded_name(asked."name")
    ON CONFLICT ("organisationId", "name") WHERE "parentId" IS NULL DO NOTHING`;
  const rows = await transaction.$queryRaw<{ organisationId: string; name: string; id: string }[]>`
    SELECT DISTINCT ON (asked."organisationId", asked."name") asked."organisationId"::text, asked."name", known."id"::text
    FROM unnest(${organisationIds}::uuid[], ${names}::text[]) AS asked("organisationId", "name")
    JOIN "unit" known ON known."organisationId" = asked."organisationId" AND folded_name(known."name") = folded_name(asked."name")
    ORDER BY asked."organisationId", asked."name", known."parentId" NULLS FIRST, known."id"`;
  return new Map(rows.map(({ organisationId, name, id }) => [unitKey(organisationId, name), id]));
}

/** Where we know an organisation from: not the name of the file, since organisations stay when people are erased. */
const BY_IMPORT = 'import';

/** Of organisations that do not take part yet, since the first of their people. */
async function addParticipations(transaction: Transaction, networkId: string, placed: Placed[]) {
  const counted = placed.filter(({ countedId }) => countedId !== null);
  await transaction.$executeRaw`
    INSERT INTO "participation" ("networkId", "organisationId", "since", "source")
    SELECT ${networkId}, new."id", min(coalesce(new."since", now())), ${BY_IMPORT}
    FROM unnest(${counted.map(({ countedId }) => countedId)}::uuid[], ${counted.map(({ since }) => since)}::timestamptz[]) AS new("id", "since")
    GROUP BY new."id"
    ON CONFLICT ("networkId", "organisationId") WHERE "until" IS NULL DO NOTHING`;
}

async function addMemberships(transaction: Transaction, networkId: string, source: string, placed: Placed[]) {
  await transaction.$executeRaw`
    INSERT INTO "membership" ("networkId", "personId", "role", "since", "organisationId", "unitId", "participationId", "jobTitle", "source")
    SELECT ${networkId}, new."personId", 'PARTICIPANT', coalesce(new."since", now()), new."organisationId", new."unitId", participation."id", new."jobTitle", ${source}
    FROM unnest(${placed.map(({ personId }) => personId)}::uuid[], ${placed.map(({ since }) => since)}::timestamptz[],
      ${placed.map(({ organisationId }) => organisationId)}::uuid[], ${placed.map(({ unitId }) => unitId)}::uuid[],
      ${placed.map(({ countedId }) => countedId)}::uuid[], ${placed.map(({ jobTitle }) => jobTitle)}::text[])
      AS new("personId", "since", "organisationId", "unitId", "countedId", "jobTitle")
    LEFT JOIN "participation" ON participation."networkId" = ${networkId} AND participation."organisationId" = new."countedId" AND participation."until" IS NULL`;
}
