-- A text may come with every decision. While the next decision can be undone the one before is what its person was told.
ALTER TABLE "sign_up" ADD COLUMN "undoTextSealed" BYTEA, ADD COLUMN "undoTextKeyId" TEXT;
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_undo_text" CHECK (num_nulls("undoTextSealed", "undoTextKeyId") <> 1);

-- What was written with a decision goes with the next step, unless that sets it anew: nobody reads about the waiting list in the mail
-- that they have a place. After "sign_up_step", which ends the undo: triggers go by name.
CREATE FUNCTION "sign_up_texts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."decisionTextSealed" IS NOT DISTINCT FROM OLD."decisionTextSealed" THEN
    NEW."decisionTextSealed" := NULL;
    NEW."decisionKeyId" := NULL;
  END IF;
  IF NEW."undoUntil" IS NULL OR NEW."undoTextSealed" IS NOT DISTINCT FROM OLD."undoTextSealed" THEN
    NEW."undoTextSealed" := NULL;
    NEW."undoTextKeyId" := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "sign_up_texts" BEFORE UPDATE OF "status" ON "sign_up" FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status") EXECUTE FUNCTION "sign_up_texts"();
