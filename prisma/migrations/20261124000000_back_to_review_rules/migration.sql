-- From the waiting list back to who decides: whose organisation took part when they signed up, and no longer does. Only whom nobody
-- decided on; a decision of a moment ago is taken back by "undoTo", as before.
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
  AND NOT coalesce(OLD."undoTo" = NEW."status" AND OLD."undoUntil" > now(), false)
  AND NOT ((OLD."status", NEW."status") = ('WAITLISTED', 'IN_REVIEW') AND OLD."undoTo" IS NULL AND NOT "decided_to_wait"(OLD."id")) THEN
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

-- Of a sign-up that waits: somebody put it on the list. Where that was taken back it went to review again, and from there it comes
-- on the list by a decision only.
CREATE FUNCTION "decided_to_wait"(sign_up uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "sign_up_event" WHERE "signUpId" = sign_up AND "from" = 'IN_REVIEW' AND "to" = 'WAITLISTED')
$$;
