import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { personKey } from '../../people/many-people.store.ts';
import { liveAndConfirmed } from '../../places/live-sign-ups.ts';
import type { Joinable } from '../joinable.store.ts';
import { chooseKnown, type OrganisationChoice } from './organisation-choices.store.ts';
import type { Candidate, FoundOrganisation, Limits } from './plan.rules.ts';
import type { ImportedOrganisation, ImportedPerson } from './row.rules.ts';

type Reader = Database | Transaction;

/** Each person of a file beside what we know of them and of their organisation. */
export async function findCandidates(
  database: Reader,
  keys: SealingKeys,
  network: Joinable,
  people: readonly ImportedPerson[],
  choices: readonly OrganisationChoice[],
): Promise<Candidate[]> {
  const known = await knownPeople(database, keys, network, people);
  const found = await findOrganisations(database, network, people);
  const organisations = await chooseKnown(database, network.counts, found, choices);
  const host: FoundOrganisation | null =
    network.hostId === null
      ? null
      : { id: network.hostId, name: '', countedId: network.seatsPerOrganisation === null ? null : network.hostId };
  return people.map((person) => {
    const key = personKey(keys, person);
    const standing = known.get(key);
    return {
      person,
      key,
      isMember: standing?.isMember ?? false,
      hasSignedUp: standing?.hasSignedUp ?? false,
      organisation: person.organisation ? (organisations.get(wordsKey(person.organisation)) ?? { matches: 0 }) : host,
    };
  });
}

interface Standing {
  isMember: boolean;
  hasSignedUp: boolean;
}

/** Of any owner: the network may have come from another one. */
async function knownPeople(database: Reader, keys: SealingKeys, network: Joinable, people: readonly ImportedPerson[]) {
  const hashes = people.map((person) => personKey(keys, person).split(' '));
  const rows = await database.$queryRaw<(Standing & { key: string })[]>`
    SELECT asked."address" || ' ' || asked."name" AS "key",
      bool_or(EXISTS (SELECT FROM "membership" WHERE "networkId" = ${network.networkId} AND "personId" = person."id" AND "role" = 'PARTICIPANT' AND "until" IS NULL)) AS "isMember",
      bool_or(EXISTS (SELECT FROM "sign_up" WHERE "networkId" = ${network.networkId} AND "personId" = person."id"
        AND "status" IN ${liveAndConfirmed})) AS "hasSignedUp"
    FROM unnest(${hashes.map(([address]) => address)}::text[], ${hashes.map(([, name]) => name)}::text[]) AS asked("address", "name")
    JOIN "person" ON person."addressHash" = decode(asked."address", 'base64') AND person."nameHash" = decode(asked."name", 'base64')
    GROUP BY 1`;
  return new Map(rows.map(({ key, ...standing }) => [key, standing]));
}

/** What names an organisation among the others of a file. */
function wordsKey({ name, kvkNumber }: ImportedOrganisation): string {
  return JSON.stringify([kvkNumber, name]);
}

interface Match {
  asked: number;
  /** null: none. */
  id: string | null;
  name: string | null;
  countedId: string | null;
  byKvk: boolean;
  folded: string;
}

/**
 * By KvK number; else by name, but for case, accents, punctuation and legal form. A number that we do not know makes another
 * organisation of one that has its name and another number.
 */
async function findOrganisations(database: Reader, { counts }: Joinable, people: readonly ImportedPerson[]) {
  const distinct = new Map(
    people.flatMap(({ organisation }) => (organisation ? [[wordsKey(organisation), organisation]] : [])),
  );
  const asked = [...distinct.values()];
  const rows = await database.$queryRaw<Match[]>`
    SELECT asked."asked", found."id"::text, found."name", found."byKvk", folded_name(asked."name") AS "folded",
      CASE WHEN ${counts} = 'LOCATION' THEN found."id" ELSE coalesce(above."parentId", found."parentId", found."id") END::text AS "countedId"
    FROM unnest(${asked.map((_, index) => index)}::int[], ${asked.map(({ name }) => name)}::text[], ${asked.map(({ kvkNumber }) => kvkNumber)}::text[])
      AS asked("asked", "name", "kvkNumber")
    LEFT JOIN LATERAL (
      SELECT o."id", o."name", o."parentId", true AS "byKvk" FROM "organisation" o WHERE o."kvkNumber" = asked."kvkNumber"
      UNION ALL
      SELECT o."id", o."name", o."parentId", false FROM "organisation" o
      WHERE folded_name(o."name") = folded_name(asked."name") AND asked."name" <> ''
        AND (asked."kvkNumber" IS NULL OR o."kvkNumber" IS NULL)
    ) found ON true
    LEFT JOIN "organisation" above ON above."id" = found."parentId"
    ORDER BY asked."asked", found."byKvk" DESC`;
  const found = new Map<string, FoundOrganisation>();
  for (const [index, matches] of Map.groupBy(rows, (row) => row.asked)) {
    const words = asked[index];
    if (words) found.set(wordsKey(words), chooseAmong(matches, words));
  }
  return oneEach(found);
}

function chooseAmong(matches: readonly Match[], words: ImportedOrganisation): FoundOrganisation {
  const [first] = matches;
  // The database gives a row also where nothing matches.
  if (!first || first.id === null) {
    const foldedName = first?.folded ?? '';
    return { newKey: words.kvkNumber === null ? `name:${foldedName}` : `kvk:${words.kvkNumber}`, foldedName, words };
  }
  if (!first.byKvk && matches.length > 1) return { matches: matches.length };
  return { id: first.id, name: first.name ?? '', countedId: first.countedId };
}

/** A new organisation that the file gives in one row by name and in another by number, or in both, is one. */
function oneEach(found: ReadonlyMap<string, FoundOrganisation>): Map<string, FoundOrganisation> {
  const added = [...found.values()].filter((each) => 'newKey' in each);
  const numbered = added.filter(({ words }) => words.kvkNumber !== null && words.name !== '');
  const byName = Map.groupBy(numbered, ({ foldedName }) => foldedName);
  const byKey = new Map(numbered.map((each) => [each.newKey, each]));
  return new Map(
    [...found].map(([key, each]): [string, FoundOrganisation] => {
      if (!('newKey' in each)) return [key, each];
      const [alike, ...more] = byName.get(each.foldedName) ?? [];
      const isAlike = each.words.kvkNumber === null && new Set([alike, ...more].map((one) => one?.newKey)).size === 1;
      return [key, (isAlike ? alike : byKey.get(each.newKey)) ?? each];
    }),
  );
}

/** How full the network is; exact until the transaction ends when it holds the network and its participations. */
export async function limitsOf(database: Reader, network: Joinable): Promise<Limits> {
  const rows = await database.$queryRaw<{ id: string; seats: number }[]>`
    SELECT "organisationId"::text AS "id", "seatsTaken" + "seatsOffered" AS "seats" FROM "participation"
    WHERE "networkId" = ${network.networkId} AND "until" IS NULL
    UNION ALL
    SELECT "heldOrganisationId"::text, 1 FROM "sign_up" WHERE "networkId" = ${network.networkId} AND "heldOrganisationId" IS NOT NULL`;
  const { maximumOrganisations, seatsPerOrganisation, organisationCount } = network;
  return {
    maximumOrganisations,
    seatsPerOrganisation,
    organisationCount,
    seats: new Map(rows.map(({ id, seats }) => [id, seats])),
  };
}
