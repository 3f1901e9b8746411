-- What an import answered, to answer the same again when its people are gone. Of imports before this, and of sign-ups: null.
ALTER TABLE "idempotency_key" ADD COLUMN "added" INTEGER, ADD COLUMN "alreadyMembers" INTEGER;
