-- Where organisations are counted, a brand or a location takes part as its organisation. While it is being put below another one, whoever
-- brings it in waits here, and begins again when it moved.
CREATE OR REPLACE FUNCTION "participation_counts_once"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  seen "OrganisationLevel";
  held "OrganisationLevel";
BEGIN
  IF NOT EXISTS (SELECT FROM "network" WHERE "documentId" = NEW."networkId" AND "counts" = 'ORGANISATION') THEN RETURN NEW; END IF;
  SELECT "level" INTO seen FROM "organisation" WHERE "id" = NEW."organisationId";
  IF seen <> 'ORGANISATION' THEN
    RAISE EXCEPTION 'this network counts organisations' USING ERRCODE = 'check_violation', CONSTRAINT = 'participation_counts_once';
  END IF;
  SELECT "level" INTO held FROM "organisation" WHERE "id" = NEW."organisationId" FOR KEY SHARE;
  IF held IS DISTINCT FROM seen THEN
    RAISE EXCEPTION 'organisation % moved meanwhile', NEW."organisationId" USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
