import { Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { listing } from '../paging/listing.ts';
import { containing, readSearch } from '../search/searchable.ts';
import { byName, type OrganisationRow, organisationColumns, searchableName } from './organisation.store.ts';
import { isOf } from './organisation-use.store.ts';

const { sql } = Prisma;

interface Shown {
  readonly ownerIds: string[];
  readonly search: string;
}

/** What owners use, and what nobody uses. */
export const listDeskOrganisations = listing<OrganisationRow, Shown>(({ ownerIds, search }) => {
  const words = readSearch(search)
    .split(' ')
    .filter((word) => word !== '')
    .map(
      (word) => sql`(${searchableName} LIKE ${containing(word)} OR lower(organisation."place") LIKE ${containing(word)}
        OR organisation."kvkNumber" LIKE ${containing(word)})`,
    );
  return {
    columns: organisationColumns,
    from: sql`"organisation"`,
    where: Prisma.join([isOf(ownerIds), ...words], ' AND '),
    order: 'NAME',
    keys: byName,
  };
});

export const deskOrganisationById = batched<{ id: string; ownerIds: string[] }, OrganisationRow | null>(
  async (asked, { database }) => {
    const found = await Promise.all(
      [...Map.groupBy(asked, ({ ownerIds }) => ownerIds.join(' '))].map(async ([, of]) => {
        const [{ ownerIds } = { ownerIds: [] }] = of;
        const rows = await database.$queryRaw<OrganisationRow[]>`
          SELECT ${organisationColumns} FROM "organisation"
          WHERE organisation."id" = ANY(${of.map(({ id }) => id)}::uuid[]) AND ${isOf(ownerIds)}`;
        return rows.map((row): [string, OrganisationRow] => [JSON.stringify({ id: row.id, ownerIds }), row]);
      }),
    );
    return new Map(found.flat());
  },
  () => null,
);
