-- Who ended it, as the steps of sign-ups know who made them. Of what ended before this: null.
ALTER TABLE "membership" ADD COLUMN "endedBy" "SignUpActor";
ALTER TABLE "participation" ADD COLUMN "endedBy" "SignUpActor";

CREATE FUNCTION "ended_by"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."endedBy" := CASE WHEN NEW."until" IS NOT NULL THEN nullif(current_setting('leerkring.actor', true), '')::"SignUpActor" END;
  RETURN NEW;
END $$;
CREATE TRIGGER "membership_ended_by" BEFORE UPDATE OF "until" ON "membership" FOR EACH ROW
  WHEN ((OLD."until" IS NULL) <> (NEW."until" IS NULL)) EXECUTE FUNCTION "ended_by"();
CREATE TRIGGER "participation_ended_by" BEFORE UPDATE OF "until" ON "participation" FOR EACH ROW
  WHEN ((OLD."until" IS NULL) <> (NEW."until" IS NULL)) EXECUTE FUNCTION "ended_by"();
