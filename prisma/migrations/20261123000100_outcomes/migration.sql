-- CreateEnum
CREATE TYPE "content"."OutcomeUnit" AS ENUM ('PERCENT', 'COUNT', 'MARK');

-- AlterEnum
ALTER TYPE "SlugKind" ADD VALUE 'OUTCOME';

-- AlterEnum
ALTER TYPE "content"."ContentType" ADD VALUE 'OUTCOME';

-- CreateTable
CREATE TABLE "content"."outcome" (
    "documentId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "unit" "content"."OutcomeUnit" NOT NULL,
    "n" INTEGER,
    "periodStartsOn" DATE NOT NULL,
    "periodEndsOn" DATE NOT NULL,
    "sourceUrl" TEXT,
    "programmeId" TEXT,
    "networkId" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outcome_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "content"."outcome_text" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "nLabel" TEXT,
    "sourceName" TEXT NOT NULL,

    CONSTRAINT "outcome_text_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateIndex
CREATE UNIQUE INDEX "outcome_slug_key" ON "content"."outcome"("slug");

-- What anonymous visitors may see: figures of a public programme or network ------------------------------------------

CREATE VIEW "content"."public_outcome" AS
SELECT o."documentId", t."locale", t."servedLocale", o."slug", t."title", t."summary", o."value", o."unit", o."n", t."nLabel",
  o."periodStartsOn", o."periodEndsOn", t."sourceName", o."sourceUrl",
  coalesce(o."programmeId", (SELECT n."programmeId" FROM "network" n WHERE n."documentId" = o."networkId")) AS "programmeId",
  o."networkId", o."updatedAt"
FROM "content"."outcome" o
JOIN "content"."outcome_text" t USING ("documentId")
WHERE CASE WHEN o."networkId" IS NULL
  THEN EXISTS (SELECT FROM "content"."public_programme" p WHERE p."documentId" = o."programmeId")
  ELSE EXISTS (SELECT FROM "content"."public_network" n WHERE n."documentId" = o."networkId") END;
