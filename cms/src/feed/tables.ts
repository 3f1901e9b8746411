import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export type Connection = Core.Strapi['db']['connection'];

/** A schema of its own: Strapi drops tables it does not know from the one it manages. */
const tables = `
  create schema if not exists feed;
  create table if not exists feed.counter (
    only_row boolean primary key default true check (only_row),
    number bigint not null default 0
  );
  insert into feed.counter default values on conflict do nothing;
  create table if not exists feed.epoch (
    ordinal bigint generated always as identity primary key,
    epoch text not null unique,
    from_number bigint not null
  );
  create table if not exists feed.change (
    number bigint primary key,
    type text not null,
    document_id text not null,
    locale text,
    document jsonb
  );
  create unique index if not exists change_of_document on feed.change (type, document_id, coalesce(locale, ''));
`;

/** Makes the tables and starts an epoch: from here on numbers belong to this start of the CMS. */
export async function openTables(connection: Connection): Promise<void> {
  await connection.transaction(async (trx) => {
    // Two starts at once must not both create.
    await trx.raw('select pg_advisory_xact_lock(4711)');
    await trx.raw(tables);
    const epoch = randomBytes(8).toString('hex');
    await trx.raw('insert into feed.epoch (epoch, from_number) select ?, number from feed.counter for update', [epoch]);
  });
}
