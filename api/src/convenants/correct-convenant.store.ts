import type { Database } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { type Changed, type NewConvenant, whatIsUnknown, writePartiesAndNetworks } from './change-convenant.store.ts';
import { today } from './convenant-days.store.ts';

interface Version {
  /** Of the version before it; null: it is the first. */
  readonly beforeStartsOn: string | null;
  readonly laterId: string | null;
  readonly laterStartsOn: string | null;
  /** The later one has started: this one is history. */
  readonly isSuperseded: boolean;
}

/**
 * Puts right what was wrong in a version from the start: it stays the same version, at the same address. Its place in the row of
 * versions stays too, so it starts later than the one before and earlier than the next. Networks of other owners stay: its staff do not
 * see them.
 */
export function correctConvenant(
  database: Database,
  ownerId: string,
  id: string,
  convenant: Omit<NewConvenant, 'slug'>,
): Promise<Changed> {
  return transact(database, async (transaction): Promise<Changed> => {
    // As a next version does: of both at once one waits for the other.
    await transaction.$executeRaw`SELECT FROM "convenant" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const [version] = await transaction.$queryRaw<Version[]>`
      SELECT to_char(before."startsOn", 'YYYY-MM-DD') AS "beforeStartsOn", later."id"::text AS "laterId",
        to_char(later."startsOn", 'YYYY-MM-DD') AS "laterStartsOn", coalesce(later."startsOn" <= ${today}, false) AS "isSuperseded"
      FROM "convenant" one
      LEFT JOIN "convenant" before ON before."id" = one."supersedesId"
      LEFT JOIN "convenant" later ON later."supersedesId" = one."id"
      WHERE one."id" = ${id}::uuid`;
    if (!version) throw new Error(`Convenant ${id} is not there.`);
    const { beforeStartsOn, laterId, laterStartsOn } = version;
    if (version.isSuperseded && laterId !== null) return { outcome: 'superseded', id: laterId };
    if (beforeStartsOn !== null && convenant.startsOn <= beforeStartsOn) return { outcome: 'startsBeforeLast' };
    if (laterStartsOn !== null && convenant.startsOn >= laterStartsOn) return { outcome: 'startsAfterNext' };
    const unknown = await whatIsUnknown(transaction, ownerId, { ...convenant, slug: '' }, id);
    if (unknown) return unknown;
    const { title, summary, titleEn, summaryEn, regions, signedOn, startsOn, endsOn, parties, networkIds } = convenant;
    await transaction.$executeRaw`
      UPDATE "convenant" SET "title" = ${title}, "summary" = ${summary}, "titleEn" = ${titleEn}, "summaryEn" = ${summaryEn},
        "regions" = ${[...regions]}::text[], "signedOn" = ${signedOn}::date, "startsOn" = ${startsOn}::date, "endsOn" = ${endsOn}::date
      WHERE "id" = ${id}::uuid`;
    await transaction.$executeRaw`
      DELETE FROM "convenant_party" WHERE "convenantId" = ${id}::uuid
        AND "organisationId" <> ALL(${parties.map(({ organisationId }) => organisationId)}::uuid[])`;
    await transaction.$executeRaw`
      DELETE FROM "convenant_network" linked USING "network", "programme"
      WHERE linked."convenantId" = ${id}::uuid AND linked."networkId" <> ALL(${[...networkIds]}::text[])
        AND network."documentId" = linked."networkId" AND programme."documentId" = network."programmeId" AND programme."ownerId" = ${ownerId}`;
    await writePartiesAndNetworks(transaction, id, convenant);
    await recordAct(transaction, { action: 'CONVENANT_CORRECTED', by: 'STAFF', ownerId, networkId: null, count: 0 });
    return { outcome: 'changed', id };
  });
}
