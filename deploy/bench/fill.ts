import type { Session } from '@leerkring/prisma/session.ts';
import { MEMBERSHIPS, networks, programmes, regions, targetGroups, themes } from './networks.ts';

/** Puts the networks and their memberships into a migrated, empty database; the triggers keep the counters as they always do. */
export async function fill(session: Session): Promise<void> {
  await session.query('BEGIN');
  await session.query(programmesAndOwner, [JSON.stringify(programmes)]);
  for (const [type, terms] of Object.entries({ REGION: regions, TARGET_GROUP: targetGroups, THEME: themes }))
    await session.query(ofTerms, [type, JSON.stringify(terms)]);
  await session.query(ofNetworks, [JSON.stringify(networks)]);
  for (const [relation, field] of Object.entries({ REGION: 'regions', TARGET_GROUP: 'targetGroups', THEME: 'themes' }))
    await session.query(links, [JSON.stringify(networks), relation, field]);
  await session.query(images);
  for (const statement of facts) await session.query(statement);
  await session.query(memberships, [MEMBERSHIPS]);
  await session.query('COMMIT');
  // Each counted membership left dead versions of its rows, all at once: on a living system autovacuum keeps up.
  await session.query('VACUUM FULL "network", "participation"');
  await session.query('VACUUM ANALYZE');
}

const locales = `(VALUES ('NL'::"Locale"), ('EN')) AS locales("locale")`;

const programmesAndOwner = `
  WITH owner AS (INSERT INTO "owner" ("documentId") VALUES ('owner') RETURNING "documentId"),
  given AS (SELECT 'programme-' || "slug" AS "documentId", * FROM jsonb_to_recordset($1) AS p("slug" text, "name" text)),
  permanent AS (INSERT INTO "programme" ("documentId", "ownerId") SELECT g."documentId", owner."documentId" FROM given g, owner),
  texts AS (
    INSERT INTO "content"."programme_text" ("documentId", "locale", "servedLocale", "title", "summary")
    SELECT "documentId", locales."locale", 'NL', "name", "name" FROM given, ${locales}
  )
  INSERT INTO "content"."programme" ("documentId", "slug", "createdAt", "updatedAt") SELECT "documentId", "slug", now(), now() FROM given`;

const ofTerms = `
  WITH given AS (SELECT $1 || '-' || "slug" AS "documentId", * FROM jsonb_to_recordset($2) AS t("slug" text, "name" text)),
  texts AS (
    INSERT INTO "content"."term_text" ("documentId", "locale", "servedLocale", "name")
    SELECT "documentId", locales."locale", 'NL', "name" FROM given, ${locales}
  )
  INSERT INTO "content"."term" ("documentId", "type", "slug") SELECT "documentId", $1::"content"."ContentType", "slug" FROM given`;

const ofNetworks = `
  WITH given AS (
    SELECT *, 'network-' || "number" AS "documentId", 'programme-' || "programme" AS "programmeId"
    FROM jsonb_to_recordset($1) AS n(
      "number" int, "slug" text, "title" text, "summary" text, "body" text, "english" jsonb, "kind" "content"."NetworkKind",
      "kindLabel" text, "phase" "NetworkPhase", "programme" text, "opensOn" date, "closesOn" date, "minimumOrganisations" int,
      "maximumOrganisations" int, "seatsPerOrganisation" int, "minimumParticipants" int
    )
  ),
  permanent AS (
    INSERT INTO "network" ("documentId", "programmeId", "phase", "opensAt", "closesAt", "minimumOrganisations", "maximumOrganisations",
      "seatsPerOrganisation", "minimumParticipants")
    SELECT "documentId", "programmeId", "phase", "opensOn"::timestamp AT TIME ZONE 'Europe/Amsterdam',
      ("closesOn" + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam' - interval '1 millisecond',
      "minimumOrganisations", "maximumOrganisations", "seatsPerOrganisation", "minimumParticipants"
    FROM given
  ),
  slugs AS (INSERT INTO "slug" ("kind", "slug", "documentId") SELECT 'NETWORK', "slug", "documentId" FROM given),
  texts AS (
    INSERT INTO "content"."network_text" ("documentId", "locale", "servedLocale", "title", "kindLabel", "summary", "bodyHtml",
      "bodyText", "imageAlternativeText", "searchText")
    SELECT "documentId", locales."locale", served."locale", served."title", "kindLabel", served."summary", '<p>' || "body" || '</p>',
      "body", 'Mensen rond een tafel', lower(concat_ws(E'\\n', served."title", "kindLabel", served."summary", "body"))
    FROM given, ${locales}, LATERAL (
      SELECT CASE WHEN translated THEN 'EN'::"Locale" ELSE 'NL' END AS "locale",
        CASE WHEN translated THEN "english"->>'title' ELSE "title" END AS "title",
        CASE WHEN translated THEN "english"->>'summary' ELSE "summary" END AS "summary"
      FROM (SELECT locales."locale" = 'EN' AND jsonb_typeof("english") = 'object' AS translated) english
    ) served
  )
  INSERT INTO "content"."network" ("documentId", "slug", "kind", "programmeId", "imageKey", "createdAt", "updatedAt")
  SELECT "documentId", "slug", "kind", "programmeId", 'image-' || "number", now(), now() FROM given`;

const links = `
  INSERT INTO "content"."link" ("fromId", "relation", "position", "toId")
  SELECT 'network-' || (network->>'number'), $2::"content"."ContentRelation", position - 1, $2 || '-' || slug
  FROM jsonb_array_elements($1) AS network, jsonb_array_elements_text(network->$3) WITH ORDINALITY AS linked(slug, position)`;

const images = `
  INSERT INTO "content"."image_file" ("key", "width", "height", "mime", "bytes")
  SELECT "imageKey", width, width * 9 / 16, 'image/webp', decode(repeat(md5("imageKey"), width), 'hex')
  FROM "content"."network", (VALUES (500), (1000)) AS files(width)`;

const facts = [
  `INSERT INTO "organisation" ("id", "name", "kind")
   SELECT md5('organisation ' || n)::uuid, 'Zorgorganisatie ' || n, 'CARE_PROVIDER' FROM generate_series(0, 399) AS n`,
  // Never read here, so what is sealed may be anything.
  `INSERT INTO "person" ("id", "ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash")
   SELECT md5('person ' || n)::uuid, 'owner', sha256(n::text::bytea), sha256(n::text::bytea), 'bench', sha256(n::text::bytea), sha256(n::text::bytea)
   FROM generate_series(0, 9999) AS n`,
  `INSERT INTO "participation" ("id", "networkId", "organisationId")
   SELECT md5('participation ' || n || ' ' || place)::uuid, 'network-' || n, md5('organisation ' || (n * 8 + place) % 400)::uuid
   FROM generate_series(0, 199) AS n, generate_series(0, 7) AS place`,
];

/** Eight organisations with twelve participants each, the rest lead experts; everybody is in two networks. */
const memberships = `
  INSERT INTO "membership" ("networkId", "personId", "role", "participationId")
  SELECT 'network-' || n, md5('person ' || (n * $1::int + m) % 10000)::uuid,
    CASE WHEN m < 96 THEN 'PARTICIPANT'::"MembershipRole" ELSE 'LEAD_EXPERT' END,
    CASE WHEN m < 96 THEN md5('participation ' || n || ' ' || m / 12)::uuid END
  FROM generate_series(0, 199) AS n, generate_series(0, $1::int - 1) AS m`;
