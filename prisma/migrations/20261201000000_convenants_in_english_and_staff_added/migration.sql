-- A convenant may be read in English too: both texts, or neither.
ALTER TABLE "convenant" ADD COLUMN "titleEn" TEXT, ADD COLUMN "summaryEn" TEXT;
ALTER TABLE "convenant"
  ADD CONSTRAINT "convenant_english" CHECK (num_nulls("titleEn", "summaryEn") <> 1),
  ADD CONSTRAINT "convenant_english_length" CHECK (char_length("titleEn") BETWEEN 2 AND 200 AND char_length("summaryEn") BETWEEN 1 AND 2000);

-- Who made somebody staff. Until now only the command could.
CREATE TYPE "StaffSource" AS ENUM ('COMMAND', 'DESK');
ALTER TABLE "staff_account" ADD COLUMN "source" "StaffSource" NOT NULL DEFAULT 'COMMAND';
