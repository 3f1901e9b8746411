-- Notices that were published before their versions were kept; the projector keeps the later ones.
INSERT INTO "privacy_notice_version" ("ownerId", "version", "locale", "hash", "title", "bodyText", "legalBasis")
SELECT n."ownerId", n."version", n."locale", sha256(convert_to(concat_ws(E'\n', n."title", n."bodyText", n."legalBasis"), 'UTF8')), n."title", n."bodyText", n."legalBasis"
FROM "content"."privacy_notice" n JOIN "owner" o ON o."documentId" = n."ownerId"
WHERE n."locale" = n."servedLocale"
ON CONFLICT DO NOTHING;
