import type { Database } from '@leerkring/prisma/client.ts';

/**
 * Writes down, beside the guards and without their help, when a limit is passed.
 *
 * The limit of seats stands in another row than their count, and an editor may change it in between: lowering it below what is taken is
 * allowed, and sends nobody away. So every limit there was is kept, in order; whoever takes a seat looks which one held before the guard
 * looked, and has passed a limit when none that held from then on admits them. Nobody waits for the watch.
 */
export async function keepWatch(database: Database) {
  for (const statement of [
    'CREATE TABLE "too_many" ("what" text)',
    `CREATE FUNCTION "watch_places"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO "too_many" VALUES ('organisation'); RETURN NULL; END $$`,
    `CREATE TRIGGER "watch_places" AFTER UPDATE ON "network" FOR EACH ROW
      WHEN (NEW."organisationCount" + NEW."offeredOrganisations" > greatest(NEW."maximumOrganisations", OLD."organisationCount" + OLD."offeredOrganisations"))
      EXECUTE FUNCTION "watch_places"()`,

    'CREATE TABLE "seat_limit" ("number" serial PRIMARY KEY, "networkId" text, "seats" integer)',
    `CREATE FUNCTION "keep_limit"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO "seat_limit" ("networkId", "seats") VALUES (NEW."documentId", NEW."seatsPerOrganisation"); RETURN NULL; END $$`,
    'CREATE TRIGGER "keep_limit" AFTER INSERT OR UPDATE OF "seatsPerOrganisation" ON "network" FOR EACH ROW EXECUTE FUNCTION "keep_limit"()',
    // Triggers of one row run in the order of their names: this one before the guard, and the watch after it.
    `CREATE FUNCTION "limit_before_guard"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM set_config('watch.since', max("number")::text, true) FROM "seat_limit" WHERE "networkId" = NEW."networkId"; RETURN NEW; END $$`,
    `CREATE TRIGGER "a_limit_before_guard" BEFORE UPDATE ON "participation" FOR EACH ROW EXECUTE FUNCTION "limit_before_guard"()`,
    `CREATE FUNCTION "watch_seats"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW."seatsTaken" + NEW."seatsOffered" > ALL (
        SELECT "seats" FROM "seat_limit" WHERE "networkId" = NEW."networkId" AND "number" >= current_setting('watch.since')::integer)
      THEN INSERT INTO "too_many" VALUES ('seat'); END IF; RETURN NEW; END $$`,
    `CREATE TRIGGER "z_watch_seats" BEFORE UPDATE ON "participation" FOR EACH ROW
      WHEN (NEW."seatsTaken" + NEW."seatsOffered" > OLD."seatsTaken" + OLD."seatsOffered") EXECUTE FUNCTION "watch_seats"()`,
  ])
    await database.$executeRawUnsafe(statement);
}

/** Which limits were passed, once for every time. */
export async function tooMany(database: Database): Promise<string[]> {
  const rows = await database.$queryRaw<{ what: string }[]>`SELECT "what" FROM "too_many"`;
  return rows.map(({ what }) => what);
}
