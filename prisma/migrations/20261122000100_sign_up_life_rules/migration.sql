-- The rules of a sign-up's whole life: what may follow what, what an offer holds, what has to happen next, and what nobody may change.

-- What was there before --------------------------------------------------------------------------------------------
-- First of all: the triggers below put jobs in the queue, which has no tables yet in a database of the last release.

-- An offer of then holds nothing: who had one waits where they waited, and is offered a place by the rules below.
UPDATE "sign_up" SET "status" = 'WAITLISTED', "waitingSince" = coalesce("waitingSince", "confirmedAt", "receivedAt"), "offerExpiresAt" = NULL
WHERE "status" = 'OFFERED';
-- What came to an end is kept for a while from its last step on.
UPDATE "sign_up" s SET "decidedAt" = ended."at", "closedAt" = CASE WHEN s."status" <> 'ACCEPTED' THEN ended."at" END
FROM (SELECT "signUpId", max("at") AS "at" FROM "sign_up_event" GROUP BY "signUpId") ended
WHERE ended."signUpId" = s."id" AND s."status" IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED');

-- Bounds ---------------------------------------------------------------------------------------------------------

ALTER TABLE "network"
  ADD CONSTRAINT "network_offer_days" CHECK ("offerDays" BETWEEN 1 AND 60),
  ADD CONSTRAINT "network_retention" CHECK ("retentionMonths" BETWEEN 1 AND 120);

ALTER TABLE "sign_up"
  ADD CONSTRAINT "sign_up_holds_one" CHECK (num_nonnulls("heldOrganisationId", "heldParticipationId") <= 1),
  ADD CONSTRAINT "sign_up_holds_while_offered" CHECK ("status" = 'OFFERED' OR num_nonnulls("heldOrganisationId", "heldParticipationId") = 0),
  ADD CONSTRAINT "sign_up_undo" CHECK (num_nulls("undoUntil", "undoTo") <> 1),
  ADD CONSTRAINT "sign_up_decision_text" CHECK (num_nulls("decisionTextSealed", "decisionKeyId") <> 1);

ALTER TABLE "link"
  ADD CONSTRAINT "link_of_kind" CHECK (CASE "kind" WHEN 'SIGN_UP' THEN "signUpId" IS NOT NULL ELSE "addressHash" IS NOT NULL END),
  ADD CONSTRAINT "link_address" CHECK (num_nulls("addressSealed", "keyId") <> 1);

ALTER TABLE "mail"
  ADD CONSTRAINT "mail_recipient" CHECK (num_nonnulls("personId", "addressSealed", "ownerId") >= 1),
  ADD CONSTRAINT "mail_address" CHECK (num_nulls("addressSealed", "keyId") <> 1),
  ADD CONSTRAINT "mail_ended_once" CHECK (num_nonnulls("sentAt", "refusedAt", "droppedAt") <= 1);

-- One live request to start a network per person and programme; one place held for an organisation that does not take part yet.
CREATE UNIQUE INDEX "sign_up_live_start" ON "sign_up" ("programmeId", "personId") WHERE "status" IN ('RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED');
CREATE UNIQUE INDEX "sign_up_holds_organisation" ON "sign_up" ("networkId", "heldOrganisationId") WHERE "heldOrganisationId" IS NOT NULL;
CREATE INDEX "sign_up_holds_participation" ON "sign_up" ("heldParticipationId") WHERE "heldParticipationId" IS NOT NULL;
-- What jobs look for.
CREATE INDEX "sign_up_unconfirmed" ON "sign_up" ("receivedAt") WHERE "status" = 'RECEIVED';
CREATE INDEX "sign_up_offers" ON "sign_up" ("offerExpiresAt") WHERE "status" = 'OFFERED';
CREATE INDEX "sign_up_undecided" ON "sign_up" ("confirmedAt") WHERE "status" = 'IN_REVIEW';
-- What the desk lists, newest first.
CREATE INDEX "sign_up_decided" ON "sign_up" ("networkId", "decidedAt" DESC, "id") WHERE "decidedAt" IS NOT NULL;
CREATE INDEX "sign_up_closed" ON "sign_up" ("closedAt") WHERE "closedAt" IS NOT NULL;
CREATE INDEX "organisation_name_pieces" ON "organisation" USING gin (lower("name") gin_trgm_ops);

-- Steps ------------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION "sign_up_step"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."status" <> 'RECEIVED' THEN
      RAISE EXCEPTION 'a sign-up begins as RECEIVED' USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_up_step';
    END IF;
    RETURN NEW;
  END IF;
  IF NOT (OLD."status", NEW."status") IN (
    ('RECEIVED', 'CONFIRMED'), ('RECEIVED', 'EXPIRED'),
    ('CONFIRMED', 'IN_REVIEW'), ('CONFIRMED', 'ACCEPTED'), ('CONFIRMED', 'WAITLISTED'), ('CONFIRMED', 'EXPIRED'),
    ('IN_REVIEW', 'ACCEPTED'), ('IN_REVIEW', 'WAITLISTED'), ('IN_REVIEW', 'DECLINED'), ('IN_REVIEW', 'EXPIRED'),
    ('WAITLISTED', 'OFFERED'), ('WAITLISTED', 'ACCEPTED'), ('WAITLISTED', 'DECLINED'), ('WAITLISTED', 'EXPIRED'),
    ('OFFERED', 'ACCEPTED'), ('OFFERED', 'WAITLISTED'), ('OFFERED', 'EXPIRED'),
    ('RECEIVED', 'WITHDRAWN'), ('CONFIRMED', 'WITHDRAWN'), ('IN_REVIEW', 'WITHDRAWN'), ('WAITLISTED', 'WITHDRAWN'), ('OFFERED', 'WITHDRAWN'), ('ACCEPTED', 'WITHDRAWN')
  )
  -- A decision taken back, while its mail has not left.
  AND NOT coalesce(OLD."undoTo" = NEW."status" AND OLD."undoUntil" > now(), false) THEN
    RAISE EXCEPTION 'a sign-up does not go from % to %', OLD."status", NEW."status" USING ERRCODE = 'check_violation', CONSTRAINT = 'sign_up_step';
  END IF;
  -- What belongs to a step goes with the next one, unless that sets it anew.
  IF NEW."undoUntil" IS NOT DISTINCT FROM OLD."undoUntil" THEN
    NEW."undoUntil" := NULL;
    NEW."undoTo" := NULL;
  END IF;
  IF OLD."status" = 'OFFERED' THEN
    NEW."heldOrganisationId" := NULL;
    NEW."heldParticipationId" := NULL;
    NEW."offerExpiresAt" := NULL;
    NEW."offerRemindedAt" := NULL;
  END IF;
  NEW."closedAt" := CASE WHEN NEW."status" IN ('DECLINED', 'WITHDRAWN', 'EXPIRED') THEN now() END;
  NEW."decidedAt" := CASE WHEN NEW."status" = 'ACCEPTED' THEN now() ELSE NEW."closedAt" END;
  RETURN NEW;
END $$;

-- Who makes a step is told by the transaction: set_config('leerkring.actor', 'STAFF', true); without it, a job does.
CREATE OR REPLACE FUNCTION "sign_up_recorded"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was "SignUpStatus" := CASE WHEN TG_OP <> 'INSERT' THEN OLD."status" END;
  becomes "SignUpStatus" := CASE WHEN TG_OP <> 'DELETE' THEN NEW."status" END;
  step integer := (coalesce(becomes = 'WAITLISTED', false))::integer - (coalesce(was = 'WAITLISTED', false))::integer;
BEGIN
  IF was IS NOT DISTINCT FROM becomes THEN RETURN NULL; END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "sign_up_event" ("signUpId", "from", "to", "at", "by")
    VALUES (NEW."id", was, becomes, clock_timestamp(), coalesce(nullif(current_setting('leerkring.actor', true), ''), 'SYSTEM')::"SignUpActor");
  END IF;
  IF step <> 0 THEN
    UPDATE "network" SET "waitingListCount" = "waitingListCount" + step WHERE "documentId" = coalesce(NEW."networkId", OLD."networkId");
  END IF;
  RETURN NULL;
END $$;

-- Limits ---------------------------------------------------------------------------------------------------------------

-- Inside one organisation the host is at home: it never needs a place.
CREATE OR REPLACE FUNCTION "network_limit_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."organisationCount" + NEW."offeredOrganisations" > OLD."organisationCount" + OLD."offeredOrganisations"
    AND NEW."organisationCount" + NEW."offeredOrganisations" > NEW."maximumOrganisations" AND NEW."hostOrganisationKvk" IS NULL THEN
    RAISE EXCEPTION 'network % has no place for another organisation', NEW."documentId" USING ERRCODE = 'LK001';
  END IF;
  RETURN NEW;
END $$;

-- What an offer holds, counted -------------------------------------------------------------------------------------
-- A place for an organisation that does not take part yet, or a seat of one that does. Our own triggers below, which turn what
-- is held into what is taken in one statement, count by themselves: so only statements from outside are counted here.

CREATE FUNCTION "sign_up_holds"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  organisations integer := 0;
BEGIN
  IF OLD."heldParticipationId" IS NOT NULL THEN
    UPDATE "participation" SET "seatsOffered" = "seatsOffered" - 1 WHERE "id" = OLD."heldParticipationId";
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW."heldParticipationId" IS NOT NULL THEN
      UPDATE "participation" SET "seatsOffered" = "seatsOffered" + 1 WHERE "id" = NEW."heldParticipationId";
    END IF;
    organisations := (NEW."heldOrganisationId" IS NOT NULL)::integer;
  END IF;
  organisations := organisations - (OLD."heldOrganisationId" IS NOT NULL)::integer;
  IF organisations <> 0 THEN
    UPDATE "network" SET "offeredOrganisations" = "offeredOrganisations" + organisations WHERE "documentId" = OLD."networkId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "sign_up_holds" AFTER UPDATE ON "sign_up" FOR EACH ROW
  WHEN (pg_trigger_depth() = 0 AND (OLD."heldParticipationId", OLD."heldOrganisationId") IS DISTINCT FROM (NEW."heldParticipationId", NEW."heldOrganisationId"))
  EXECUTE FUNCTION "sign_up_holds"();
CREATE TRIGGER "sign_up_held" AFTER DELETE ON "sign_up" FOR EACH ROW
  WHEN (num_nonnulls(OLD."heldParticipationId", OLD."heldOrganisationId") > 0) EXECUTE FUNCTION "sign_up_holds"();

-- The organisation's held place becomes its place, and the offer then holds a seat of the new participation: in one statement
-- that adds nothing, so it holds also where the editor lowered the maximum meanwhile.
CREATE OR REPLACE FUNCTION "participation_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE held integer := 0;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."until" IS NULL AND (TG_OP = 'DELETE' OR NEW."until" IS NOT NULL OR NEW."networkId" <> OLD."networkId") THEN
    -- Who was offered a seat here goes back to where they stood on the waiting list.
    UPDATE "sign_up" SET "status" = 'WAITLISTED' WHERE "heldParticipationId" = OLD."id";
    UPDATE "participation" SET "seatsOffered" = 0 WHERE "id" = OLD."id" AND "seatsOffered" > 0;
    UPDATE "network" SET "organisationCount" = "organisationCount" - 1 WHERE "documentId" = OLD."networkId";
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."until" IS NULL AND (TG_OP = 'INSERT' OR OLD."until" IS NOT NULL OR NEW."networkId" <> OLD."networkId") THEN
    UPDATE "sign_up" SET "heldOrganisationId" = NULL, "heldParticipationId" = NEW."id"
    WHERE "networkId" = NEW."networkId" AND "heldOrganisationId" = NEW."organisationId";
    GET DIAGNOSTICS held = ROW_COUNT;
    IF held > 0 THEN
      UPDATE "participation" SET "seatsOffered" = "seatsOffered" + held WHERE "id" = NEW."id";
    END IF;
    UPDATE "network" SET "organisationCount" = "organisationCount" + 1, "offeredOrganisations" = "offeredOrganisations" - held
    WHERE "documentId" = NEW."networkId";
  END IF;
  RETURN NULL;
END $$;

-- The same for a seat that this membership's own offer holds.
CREATE OR REPLACE FUNCTION "membership_counted"(m "membership", step integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE held integer := 0;
BEGIN
  IF m."until" IS NULL AND m."role" = 'PARTICIPANT' THEN
    IF step > 0 AND m."participationId" IS NOT NULL THEN
      UPDATE "sign_up" SET "heldParticipationId" = NULL WHERE "id" = m."signUpId" AND "heldParticipationId" = m."participationId";
      GET DIAGNOSTICS held = ROW_COUNT;
    END IF;
    -- The seat first: of two who race for the last one, the second waits here and then meets the guard.
    UPDATE "participation" SET "seatsTaken" = "seatsTaken" + step, "seatsOffered" = "seatsOffered" - held WHERE "id" = m."participationId";
    UPDATE "network" SET "participantCount" = "participantCount" + step WHERE "documentId" = m."networkId";
  ELSIF m."until" IS NULL AND m."role" = 'LEAD_EXPERT' THEN
    UPDATE "network" SET "leadExpertCount" = "leadExpertCount" + step WHERE "documentId" = m."networkId";
  END IF;
END $$;

-- What has to happen next, put in the queue by whatever transaction caused it ----------------------------------------
-- The functions below are run only after the queue's own tables were made, which `migrate.ts` does. Jobs of a network share a row there:
-- it is locked last, when the transaction commits, so that nobody who holds it waits for a network or a participation.

CREATE FUNCTION "offer_places"(network text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM graphile_worker.add_job('offerPlaces', json_build_object('networkId', network), job_key => 'offerPlaces:' || network);
END $$;

CREATE FUNCTION "network_place_free"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "offer_places"(NEW."documentId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "network_place_free" AFTER UPDATE ON "network" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."waitingListCount" > 0 AND (
    NEW."organisationCount" + NEW."offeredOrganisations" < OLD."organisationCount" + OLD."offeredOrganisations"
    OR OLD."maximumOrganisations" < coalesce(NEW."maximumOrganisations", 2147483647)
    OR OLD."seatsPerOrganisation" < coalesce(NEW."seatsPerOrganisation", 2147483647)
    OR NEW."waitingListCount" > OLD."waitingListCount"))
  EXECUTE FUNCTION "network_place_free"();

CREATE FUNCTION "seat_free"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "network" WHERE "documentId" = NEW."networkId" AND "waitingListCount" > 0) THEN
    PERFORM "offer_places"(NEW."networkId");
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "seat_free" AFTER UPDATE ON "participation" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."seatsTaken" + NEW."seatsOffered" < OLD."seatsTaken" + OLD."seatsOffered") EXECUTE FUNCTION "seat_free"();
-- Who waits from an organisation that takes part from now on needs a seat only.
CREATE CONSTRAINT TRIGGER "seat_begins" AFTER INSERT OR UPDATE OF "organisationId" ON "participation" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  EXECUTE FUNCTION "seat_free"();
-- A typed name was matched with an organisation: somebody on the waiting list can be offered a place now.
CREATE FUNCTION "waiting_matched"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "offer_places"(NEW."networkId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "waiting_matched" AFTER UPDATE OF "organisationId" ON "sign_up" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."status" = 'WAITLISTED' AND NEW."organisationId" IS DISTINCT FROM OLD."organisationId") EXECUTE FUNCTION "waiting_matched"();

-- It belongs to another organisation now, which may take part.
CREATE FUNCTION "organisation_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "offer_places"("networkId") FROM (
    SELECT DISTINCT s."networkId" FROM "sign_up" s JOIN "organisation" o ON o."id" = s."organisationId"
    WHERE s."status" = 'WAITLISTED' AND NEW."id" IN (o."id", o."parentId")
  ) waiting;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "organisation_moved" AFTER UPDATE OF "parentId" ON "organisation" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."parentId" IS DISTINCT FROM OLD."parentId") EXECUTE FUNCTION "organisation_moved"();

CREATE FUNCTION "network_reopened"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."closedAt" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER "network_reopened" BEFORE UPDATE ON "network" FOR EACH ROW
  WHEN (OLD."closedAt" IS NOT NULL AND NEW."closedAt" IS NOT NULL AND NEW."phase" <> 'ENDED'
    AND (OLD."phase" = 'ENDED' OR NEW."endsAt" IS DISTINCT FROM OLD."endsAt"))
  EXECUTE FUNCTION "network_reopened"();

-- Who comes in while the network is being closed begins again, and then sees that it ended.
CREATE FUNCTION "network_closed_guard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'network % was closed meanwhile', NEW."documentId" USING ERRCODE = 'serialization_failure';
END $$;
CREATE TRIGGER "network_closed_guard" BEFORE UPDATE OF "participantCount", "leadExpertCount", "waitingListCount" ON "network" FOR EACH ROW
  WHEN (NEW."closedAt" IS NOT NULL AND (NEW."participantCount" > OLD."participantCount" OR NEW."leadExpertCount" > OLD."leadExpertCount"
    OR NEW."waitingListCount" > OLD."waitingListCount"))
  EXECUTE FUNCTION "network_closed_guard"();

CREATE FUNCTION "network_ended"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM graphile_worker.add_job('closeNetwork', json_build_object('networkId', NEW."documentId"), job_key => 'closeNetwork:' || NEW."documentId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "network_ended" AFTER UPDATE ON "network" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."phase" = 'ENDED' AND OLD."phase" <> 'ENDED') EXECUTE FUNCTION "network_ended"();

-- 21 attempts with the queue's back-off (e^n seconds, at most e^10) are three days.
CREATE FUNCTION "mail_queued"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM graphile_worker.add_job('sendMail', json_build_object('mailId', NEW."id"), run_at => NEW."notBefore", max_attempts => 21, job_key => 'sendMail:' || NEW."id");
  RETURN NULL;
END $$;
CREATE TRIGGER "mail_queued" AFTER INSERT ON "mail" FOR EACH ROW EXECUTE FUNCTION "mail_queued"();

-- What nobody may change ----------------------------------------------------------------------------------------------

CREATE FUNCTION "append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'check_violation', CONSTRAINT = 'append_only';
END $$;
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "privacy_notice_version" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
CREATE TRIGGER "append_only" BEFORE UPDATE ON "question" FOR EACH STATEMENT EXECUTE FUNCTION "append_only"();
