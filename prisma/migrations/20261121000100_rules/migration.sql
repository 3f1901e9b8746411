-- Rules that must never break, counters that must always be right, and the only views that anonymous reading goes through.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Bounds ---------------------------------------------------------------------------------------------------------

ALTER TABLE "network"
  ADD CONSTRAINT "network_limits" CHECK (
    "minimumOrganisations" >= 0 AND "maximumOrganisations" >= 0 AND "seatsPerOrganisation" >= 1 AND "minimumParticipants" >= 0
  ),
  ADD CONSTRAINT "network_counters" CHECK (
    "organisationCount" >= 0 AND "offeredOrganisations" >= 0 AND "participantCount" >= 0 AND "leadExpertCount" >= 0 AND "waitingListCount" >= 0
  ),
  ADD CONSTRAINT "network_window" CHECK ("opensAt" <= "closesAt");

ALTER TABLE "organisation"
  ADD CONSTRAINT "organisation_name" CHECK (length("name") BETWEEN 2 AND 160),
  ADD CONSTRAINT "organisation_kvk" CHECK ("kvkNumber" ~ '^[0-9]{8}$'),
  ADD CONSTRAINT "organisation_kvk_at_the_top" CHECK ("kvkNumber" IS NULL OR "level" = 'ORGANISATION'),
  ADD CONSTRAINT "organisation_vestigingsnummer" CHECK ("vestigingsnummer" ~ '^[0-9]{12}$'),
  ADD CONSTRAINT "organisation_vestigingsnummer_of_location" CHECK ("vestigingsnummer" IS NULL OR "level" = 'LOCATION'),
  ADD CONSTRAINT "organisation_top_has_no_parent" CHECK (("level" = 'ORGANISATION') = ("parentId" IS NULL));

ALTER TABLE "participation"
  ADD CONSTRAINT "participation_period" CHECK ("since" <= "until"),
  ADD CONSTRAINT "participation_seats" CHECK ("seatsTaken" >= 0 AND "seatsOffered" >= 0);

ALTER TABLE "membership"
  ADD CONSTRAINT "membership_period" CHECK ("since" <= "until"),
  ADD CONSTRAINT "membership_seat_of_participant" CHECK ("participationId" IS NULL OR "role" = 'PARTICIPANT'),
  ADD CONSTRAINT "membership_unit_of_employer" CHECK ("unitId" IS NULL OR "organisationId" IS NOT NULL);

ALTER TABLE "convenant"
  ADD CONSTRAINT "convenant_period" CHECK ("startsOn" <= "endsOn"),
  ADD CONSTRAINT "convenant_version" CHECK ("version" >= 1);

ALTER TABLE "sign_up"
  ADD CONSTRAINT "sign_up_one_target" CHECK (num_nonnulls("networkId", "programmeId") = 1),
  ADD CONSTRAINT "sign_up_intent_fits_target" CHECK (("intent" = 'START') = ("programmeId" IS NOT NULL)),
  ADD CONSTRAINT "sign_up_one_organisation" CHECK (num_nonnulls("organisationId", "organisationName") <= 1),
  ADD CONSTRAINT "sign_up_one_unit" CHECK (num_nonnulls("unitId", "unitName") <= 1),
  ADD CONSTRAINT "sign_up_waiting" CHECK ("status" <> 'WAITLISTED' OR "waitingSince" IS NOT NULL),
  ADD CONSTRAINT "sign_up_offer" CHECK ("status" <> 'OFFERED' OR "offerExpiresAt" IS NOT NULL),
  ADD CONSTRAINT "sign_up_offer_lapses_once" CHECK ("offersLapsed" BETWEEN 0 AND 2);

ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key_form" CHECK ("key" ~ '^[A-Za-z0-9_-]{16,64}$');

-- At most one of what is live ------------------------------------------------------------------------------------

CREATE UNIQUE INDEX "participation_live" ON "participation" ("networkId", "organisationId") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "membership_live" ON "membership" ("networkId", "personId", "role") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "sign_up_live" ON "sign_up" ("networkId", "personId") WHERE "status" IN ('RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED');
CREATE UNIQUE INDEX "unit_name_at_the_top" ON "unit" ("organisationId", "name") WHERE "parentId" IS NULL;
CREATE INDEX "sign_up_waiting_list" ON "sign_up" ("networkId", "waitingSince") WHERE "status" = 'WAITLISTED';

-- Organisation tree: organisation > brand > location, a level only below a higher one (so no cycles) ---------------

CREATE FUNCTION "organisation_below_higher_level"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE above "OrganisationLevel";
BEGIN
  IF NEW."parentId" IS NOT NULL THEN
    SELECT "level" INTO above FROM "organisation" WHERE "id" = NEW."parentId";
    IF above >= NEW."level" THEN
      RAISE EXCEPTION 'a % cannot stand below a %', NEW."level", above USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_below_higher_level';
    END IF;
  END IF;
  IF EXISTS (SELECT FROM "organisation" WHERE "parentId" = NEW."id" AND "level" <= NEW."level") THEN
    RAISE EXCEPTION 'a % cannot stand above what it has below it', NEW."level" USING ERRCODE = 'check_violation', CONSTRAINT = 'organisation_below_higher_level';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "organisation_below_higher_level" BEFORE INSERT OR UPDATE OF "parentId", "level" ON "organisation"
  FOR EACH ROW EXECUTE FUNCTION "organisation_below_higher_level"();

-- Counters, kept by every path; and the two limits, whose guards only stop increases ------------------------------
-- SQLSTATE LK001: no place for another organisation. LK002: no seat left for this organisation.

CREATE FUNCTION "network_limit_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."organisationCount" + NEW."offeredOrganisations" > OLD."organisationCount" + OLD."offeredOrganisations"
    AND NEW."organisationCount" + NEW."offeredOrganisations" > NEW."maximumOrganisations" THEN
    RAISE EXCEPTION 'network % has no place for another organisation', NEW."documentId" USING ERRCODE = 'LK001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "network_limit_guard" BEFORE UPDATE OF "organisationCount", "offeredOrganisations" ON "network"
  FOR EACH ROW EXECUTE FUNCTION "network_limit_guard"();

CREATE FUNCTION "participation_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."until" IS NULL AND (TG_OP = 'DELETE' OR NEW."until" IS NOT NULL OR NEW."networkId" <> OLD."networkId") THEN
    UPDATE "network" SET "organisationCount" = "organisationCount" - 1 WHERE "documentId" = OLD."networkId";
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."until" IS NULL AND (TG_OP = 'INSERT' OR OLD."until" IS NOT NULL OR NEW."networkId" <> OLD."networkId") THEN
    UPDATE "network" SET "organisationCount" = "organisationCount" + 1 WHERE "documentId" = NEW."networkId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "participation_counts" AFTER INSERT OR DELETE OR UPDATE OF "until", "networkId" ON "participation"
  FOR EACH ROW EXECUTE FUNCTION "participation_counts"();

CREATE FUNCTION "participation_seat_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."seatsTaken" + NEW."seatsOffered" > OLD."seatsTaken" + OLD."seatsOffered"
    AND NEW."seatsTaken" + NEW."seatsOffered" > (SELECT "seatsPerOrganisation" FROM "network" WHERE "documentId" = NEW."networkId") THEN
    RAISE EXCEPTION 'no seat left in participation %', NEW."id" USING ERRCODE = 'LK002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "participation_seat_guard" BEFORE UPDATE OF "seatsTaken", "seatsOffered" ON "participation"
  FOR EACH ROW EXECUTE FUNCTION "participation_seat_guard"();

-- Between organisations every participant of one takes a seat of its participation: no path around the second limit.
CREATE FUNCTION "membership_takes_a_seat"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."role" = 'PARTICIPANT' AND NEW."until" IS NULL AND NEW."organisationId" IS NOT NULL AND NEW."participationId" IS NULL
    AND EXISTS (SELECT FROM "network" WHERE "documentId" = NEW."networkId" AND "hostOrganisationKvk" IS NULL) THEN
    RAISE EXCEPTION 'a participant of an organisation takes a seat of its participation' USING ERRCODE = 'check_violation', CONSTRAINT = 'membership_takes_a_seat';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "membership_takes_a_seat" BEFORE INSERT OR UPDATE OF "role", "until", "organisationId", "participationId", "networkId" ON "membership"
  FOR EACH ROW EXECUTE FUNCTION "membership_takes_a_seat"();

-- Where organisations are counted, a brand or a location takes part as its organisation.
CREATE FUNCTION "participation_counts_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "network" n, "organisation" o
    WHERE n."documentId" = NEW."networkId" AND n."counts" = 'ORGANISATION' AND o."id" = NEW."organisationId" AND o."level" <> 'ORGANISATION'
  ) THEN
    RAISE EXCEPTION 'this network counts organisations' USING ERRCODE = 'check_violation', CONSTRAINT = 'participation_counts_once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "participation_counts_once" BEFORE INSERT OR UPDATE OF "networkId", "organisationId" ON "participation"
  FOR EACH ROW EXECUTE FUNCTION "participation_counts_once"();

CREATE FUNCTION "membership_counted"(m "membership", step integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF m."until" IS NULL AND m."role" = 'PARTICIPANT' THEN
    -- The seat first: of two who race for the last one, the second waits here and then meets the guard.
    UPDATE "participation" SET "seatsTaken" = "seatsTaken" + step WHERE "id" = m."participationId";
    UPDATE "network" SET "participantCount" = "participantCount" + step WHERE "documentId" = m."networkId";
  ELSIF m."until" IS NULL AND m."role" = 'LEAD_EXPERT' THEN
    UPDATE "network" SET "leadExpertCount" = "leadExpertCount" + step WHERE "documentId" = m."networkId";
  END IF;
END $$;
CREATE FUNCTION "membership_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM "membership_counted"(OLD, -1); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM "membership_counted"(NEW, 1); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "membership_counts" AFTER INSERT OR DELETE OR UPDATE OF "until", "role", "participationId", "networkId" ON "membership"
  FOR EACH ROW EXECUTE FUNCTION "membership_counts"();

-- A sign-up's life ------------------------------------------------------------------------------------------------

CREATE FUNCTION "sign_up_step"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."status" <> 'RECEIVED' THEN
      RAISE EXCEPTION 'a sign-up begins as RECEIVED' USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_up_step';
    END IF;
  ELSIF NOT (OLD."status", NEW."status") IN (
    ('RECEIVED', 'CONFIRMED'), ('RECEIVED', 'EXPIRED'),
    ('CONFIRMED', 'IN_REVIEW'), ('CONFIRMED', 'ACCEPTED'), ('CONFIRMED', 'WAITLISTED'),
    ('IN_REVIEW', 'ACCEPTED'), ('IN_REVIEW', 'WAITLISTED'), ('IN_REVIEW', 'DECLINED'),
    ('WAITLISTED', 'OFFERED'), ('WAITLISTED', 'ACCEPTED'), ('WAITLISTED', 'DECLINED'), ('WAITLISTED', 'EXPIRED'),
    ('OFFERED', 'ACCEPTED'), ('OFFERED', 'WAITLISTED'), ('OFFERED', 'EXPIRED'),
    ('RECEIVED', 'WITHDRAWN'), ('CONFIRMED', 'WITHDRAWN'), ('IN_REVIEW', 'WITHDRAWN'), ('WAITLISTED', 'WITHDRAWN'), ('OFFERED', 'WITHDRAWN'), ('ACCEPTED', 'WITHDRAWN')
  ) THEN
    RAISE EXCEPTION 'a sign-up does not go from % to %', OLD."status", NEW."status" USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_up_step';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "sign_up_begins" BEFORE INSERT ON "sign_up" FOR EACH ROW EXECUTE FUNCTION "sign_up_step"();
CREATE TRIGGER "sign_up_step" BEFORE UPDATE OF "status" ON "sign_up" FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION "sign_up_step"();

CREATE FUNCTION "sign_up_recorded"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was "SignUpStatus" := CASE WHEN TG_OP <> 'INSERT' THEN OLD."status" END;
  becomes "SignUpStatus" := CASE WHEN TG_OP <> 'DELETE' THEN NEW."status" END;
  step integer := (coalesce(becomes = 'WAITLISTED', false))::integer - (coalesce(was = 'WAITLISTED', false))::integer;
BEGIN
  IF was IS NOT DISTINCT FROM becomes THEN RETURN NULL; END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "sign_up_event" ("signUpId", "from", "to", "at") VALUES (NEW."id", was, becomes, clock_timestamp());
  END IF;
  IF step <> 0 THEN
    UPDATE "network" SET "waitingListCount" = "waitingListCount" + step WHERE "documentId" = coalesce(NEW."networkId", OLD."networkId");
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "sign_up_recorded" AFTER INSERT OR DELETE OR UPDATE OF "status" ON "sign_up"
  FOR EACH ROW EXECUTE FUNCTION "sign_up_recorded"();

-- What readers cached is told to go: the payload names the GraphQL type ---------------------------------------------

CREATE FUNCTION "tell_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('leerkring_changed', TG_ARGV[0]);
  RETURN NULL;
END $$;
CREATE TRIGGER "tell_changed" AFTER UPDATE ON "network" FOR EACH STATEMENT EXECUTE FUNCTION "tell_changed"('Network');
CREATE TRIGGER "tell_changed" AFTER INSERT OR UPDATE OR DELETE ON "organisation" FOR EACH STATEMENT EXECUTE FUNCTION "tell_changed"('Organisation');
CREATE TRIGGER "tell_changed" AFTER INSERT OR UPDATE OR DELETE ON "unit" FOR EACH STATEMENT EXECUTE FUNCTION "tell_changed"('Unit');
CREATE TRIGGER "tell_changed" AFTER INSERT OR UPDATE OR DELETE ON "convenant" FOR EACH STATEMENT EXECUTE FUNCTION "tell_changed"('Convenant');
CREATE TRIGGER "tell_changed" AFTER INSERT OR UPDATE OR DELETE ON "convenant_network" FOR EACH STATEMENT EXECUTE FUNCTION "tell_changed"('Convenant');
CREATE TRIGGER "tell_changed" AFTER INSERT OR UPDATE OR DELETE ON "convenant_party" FOR EACH STATEMENT EXECUTE FUNCTION "tell_changed"('Convenant');

-- Search: words as they stand and their stems, and pieces of compounds; searchText is lower case without accents -------

ALTER TABLE "content"."network_text" ADD COLUMN "searchWords" tsvector;
-- A trigger, no generated column: whole rows are inserted, also by who knows nothing of this column.
CREATE FUNCTION "content"."network_text_search_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."searchWords" := to_tsvector('simple', NEW."searchText")
    || to_tsvector(CASE NEW."servedLocale" WHEN 'NL' THEN 'dutch'::regconfig ELSE 'english'::regconfig END, NEW."searchText");
  RETURN NEW;
END $$;
CREATE TRIGGER "network_text_search_words" BEFORE INSERT OR UPDATE ON "content"."network_text"
  FOR EACH ROW EXECUTE FUNCTION "content"."network_text_search_words"();

CREATE INDEX "network_text_search_words" ON "content"."network_text" USING gin ("searchWords");
CREATE INDEX "network_text_search_pieces" ON "content"."network_text" USING gin ("searchText" gin_trgm_ops);

-- What anonymous visitors may see: published, PUBLIC, in a programme that is not INTERNAL ----------------------------

CREATE VIEW "content"."public_programme" AS
SELECT c."documentId", t."locale", t."servedLocale", c."slug", t."title", t."summary", t."bodyHtml", t."bodyText",
  c."imageKey", t."imageAlternativeText", p."ownerId", c."createdAt", c."updatedAt"
FROM "content"."programme" c
JOIN "content"."programme_text" t USING ("documentId")
JOIN "programme" p USING ("documentId")
WHERE p."visibility" = 'PUBLIC';

CREATE VIEW "content"."public_network" AS
SELECT c."documentId", t."locale", t."servedLocale", c."slug", c."kind", t."kindLabel", t."title", t."summary",
  t."bodyHtml", t."bodyText", t."afterSignUpHtml", t."afterSignUpText", t."searchText",
  c."imageKey", t."imageAlternativeText", c."hostOrganisationName", n."hostOrganisationKvk",
  n."programmeId", p."ownerId", c."createdAt", c."updatedAt",
  ended."phase", ended."phase" <> 'ENDED' AND coalesce(n."opensAt" <= now(), true) AND coalesce(now() < n."closesAt" + interval '1 millisecond', true) AS "isOpen",
  n."opensAt", n."closesAt", n."endsAt", n."approval", n."counts",
  n."minimumOrganisations", n."maximumOrganisations", n."seatsPerOrganisation", n."minimumParticipants",
  n."organisationCount", n."participantCount", n."leadExpertCount", n."waitingListCount",
  -- greatest() passes over null, and no maximum must stay null.
  CASE WHEN n."maximumOrganisations" IS NOT NULL
    THEN greatest(n."maximumOrganisations" - n."organisationCount" - n."offeredOrganisations", 0) END AS "organisationsLeft",
  taken."isFullForNewOrganisations",
  taken."isFullForNewOrganisations" AND n."seatsPerOrganisation" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "participation" s
    WHERE s."networkId" = n."documentId" AND s."until" IS NULL AND s."seatsTaken" + s."seatsOffered" < n."seatsPerOrganisation"
  ) AS "isFull"
FROM "content"."network" c
JOIN "content"."network_text" t USING ("documentId")
JOIN "network" n USING ("documentId")
LEFT JOIN "programme" p ON p."documentId" = n."programmeId"
CROSS JOIN LATERAL (SELECT CASE WHEN n."endsAt" < now() THEN 'ENDED' ELSE n."phase" END AS "phase") ended
CROSS JOIN LATERAL (SELECT coalesce(n."organisationCount" + n."offeredOrganisations" >= n."maximumOrganisations", false) AS "isFullForNewOrganisations") taken
WHERE n."visibility" = 'PUBLIC' AND coalesce(p."visibility", 'PUBLIC') = 'PUBLIC';
