/**
 * The first page of cards as one statement that makes the whole JSON, from the same tables and with the same rules about who may
 * see what. $1: size of the page, $2: locale.
 */
export const cardPage = `
  WITH found AS (
    SELECT *, row_number() OVER (ORDER BY "title" COLLATE "nl-x-icu", "documentId") AS place, count(*) OVER () AS total
    FROM "content"."public_network" WHERE "locale" = $2::"Locale"
    ORDER BY place LIMIT $1::int + 1
  ),
  card AS (SELECT * FROM found WHERE place <= $1)
  SELECT json_build_object('data', json_build_object('networks', json_build_object(
    'nodes', coalesce((SELECT json_agg(json_build_object(
      'id', translate(encode(convert_to('Network:' || "documentId" || ':' || "servedLocale", 'UTF8'), 'base64'), E'+/=\\n', '-_'),
      'slug', "slug", 'title', "title", 'summary', "summary", 'kind', "kind", 'kindLabel', "kindLabel", 'phase', "phase",
      'locale', "servedLocale", 'hostOrganisationName', "hostOrganisationName", 'participantCount', "participantCount",
      'leadExpertCount', "leadExpertCount", 'organisationCount', "organisationCount",
      'regions', ${names('REGION')},
      'targetGroups', ${names('TARGET_GROUP')},
      'seats', json_build_object(
        'minimumOrganisations', "minimumOrganisations", 'maximumOrganisations', "maximumOrganisations",
        'organisationsLeft', "organisationsLeft", 'minimumParticipants', "minimumParticipants", 'counts', "counts",
        'isFull', "isFull", 'isFullForNewOrganisations', "isFullForNewOrganisations"
      ),
      'signUp', json_build_object(
        'isOpen', "isOpen", 'opensAt', ${instant('"opensAt"')}, 'closesAt', ${instant('"closesAt"')},
        'waitingListCount', "waitingListCount"
      )
    ) ORDER BY place) FROM card), '[]'),
    'pageInfo', json_build_object(
      'hasNextPage', (SELECT count(*) > $1 FROM found),
      'endCursor', (SELECT "documentId" FROM card ORDER BY place DESC LIMIT 1)
    ),
    'totalCount', coalesce((SELECT total FROM found LIMIT 1), 0)
  )))::text AS answer`;

function names(relation: string) {
  return `coalesce((
        SELECT json_agg(json_build_object('name', text."name", 'locale', text."servedLocale") ORDER BY link."position")
        FROM "content"."link" JOIN "content"."term_text" text ON text."documentId" = link."toId" AND text."locale" = card."servedLocale"
        WHERE link."fromId" = card."documentId" AND link."relation" = '${relation}'
      ), '[]')`;
}

function instant(column: string) {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
