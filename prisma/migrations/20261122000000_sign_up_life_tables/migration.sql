-- CreateEnum
CREATE TYPE "LinkKind" AS ENUM ('SIGN_UP', 'DATA', 'LOGIN');

-- CreateEnum
CREATE TYPE "DeskMailPace" AS ENUM ('AT_ONCE', 'DAILY');

-- CreateEnum
CREATE TYPE "SignUpActor" AS ENUM ('PERSON', 'STAFF', 'NETWORK_MANAGER', 'SYSTEM');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('SHORT_TEXT', 'LONG_TEXT', 'ONE_CHOICE', 'SEVERAL_CHOICES', 'YES_NO', 'CONSENT');

-- AlterTable
ALTER TABLE "content"."network" ADD COLUMN     "questionIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "network" ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "offerDays" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "retentionMonths" INTEGER NOT NULL DEFAULT 24;

-- AlterTable
ALTER TABLE "participation" ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "deskMail" "DeskMailPace" NOT NULL DEFAULT 'AT_ONCE';

-- AlterTable
ALTER TABLE "sign_up" ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "decidedAt" TIMESTAMPTZ(3),
ADD COLUMN     "decisionKeyId" TEXT,
ADD COLUMN     "decisionTextSealed" BYTEA,
ADD COLUMN     "escalatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "heldOrganisationId" UUID,
ADD COLUMN     "heldParticipationId" UUID,
ADD COLUMN     "offerRemindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "privacyNoticeHash" BYTEA,
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "undoTo" "SignUpStatus",
ADD COLUMN     "undoUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "sign_up_event" ADD COLUMN     "by" "SignUpActor" NOT NULL DEFAULT 'SYSTEM';

-- CreateTable
CREATE TABLE "staff_account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ownerId" TEXT NOT NULL,
    "addressHash" BYTEA NOT NULL,
    "addressSealed" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "staff_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "tokenHash" BYTEA NOT NULL,
    "previousHash" BYTEA,
    "addressHash" BYTEA NOT NULL,
    "addressSealed" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,
    "staffOf" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rotatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "desk_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" TEXT NOT NULL,
    "by" "SignUpActor" NOT NULL,
    "ownerId" TEXT,
    "networkId" TEXT,
    "count" INTEGER NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "used_challenge" (
    "hash" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "used_challenge_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "LinkKind" NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "signUpId" UUID,
    "addressHash" BYTEA,
    "addressSealed" BYTEA,
    "keyId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "personId" UUID,
    "addressSealed" BYTEA,
    "keyId" TEXT,
    "addressHash" BYTEA,
    "ownerId" TEXT,
    "networkId" TEXT,
    "programmeId" TEXT,
    "signUpId" UUID,
    "linkId" UUID,
    "isAsked" BOOLEAN NOT NULL DEFAULT false,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staleAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "refusal" TEXT,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "privacy_notice_version" (
    "ownerId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "hash" BYTEA NOT NULL,
    "title" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "legalBasis" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "privacy_notice_version_pkey" PRIMARY KEY ("ownerId","version","locale","hash")
);

-- CreateTable
CREATE TABLE "start_request" (
    "signUpId" UUID NOT NULL,
    "themeId" TEXT,
    "regionId" TEXT,
    "motivationSealed" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,
    "organisationNames" TEXT[],

    CONSTRAINT "start_request_pkey" PRIMARY KEY ("signUpId")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "networkId" TEXT NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "required" BOOLEAN NOT NULL,
    "labelNl" TEXT NOT NULL,
    "labelEn" TEXT,
    "helpNl" TEXT,
    "helpEn" TEXT,
    "optionsNl" TEXT[],
    "optionsEn" TEXT[],
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_up_answer" (
    "signUpId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,

    CONSTRAINT "sign_up_answer_pkey" PRIMARY KEY ("signUpId","questionId")
);

-- CreateIndex
CREATE INDEX "staff_account_addressHash_idx" ON "staff_account"("addressHash");

-- CreateIndex
CREATE UNIQUE INDEX "staff_account_ownerId_addressHash_key" ON "staff_account"("ownerId", "addressHash");

-- CreateIndex
CREATE UNIQUE INDEX "desk_session_tokenHash_key" ON "desk_session"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "desk_session_previousHash_key" ON "desk_session"("previousHash");

-- CreateIndex
CREATE INDEX "desk_session_expiresAt_idx" ON "desk_session"("expiresAt");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "used_challenge_expiresAt_idx" ON "used_challenge"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "link_tokenHash_key" ON "link"("tokenHash");

-- CreateIndex
CREATE INDEX "link_signUpId_idx" ON "link"("signUpId");

-- CreateIndex
CREATE INDEX "link_expiresAt_idx" ON "link"("expiresAt");

-- CreateIndex
CREATE INDEX "mail_personId_idx" ON "mail"("personId");

-- CreateIndex
CREATE INDEX "mail_signUpId_idx" ON "mail"("signUpId");

-- CreateIndex
CREATE INDEX "mail_linkId_idx" ON "mail"("linkId");

-- CreateIndex
CREATE INDEX "mail_addressHash_createdAt_idx" ON "mail"("addressHash", "createdAt");

-- CreateIndex
CREATE INDEX "mail_networkId_refusedAt_idx" ON "mail"("networkId", "refusedAt");

-- CreateIndex
CREATE INDEX "question_networkId_idx" ON "question"("networkId");

-- CreateIndex
CREATE INDEX "sign_up_answer_questionId_idx" ON "sign_up_answer"("questionId");

-- CreateIndex
CREATE INDEX "person_addressHash_idx" ON "person"("addressHash");

-- AddForeignKey
ALTER TABLE "staff_account" ADD CONSTRAINT "staff_account_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "owner"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "link" ADD CONSTRAINT "link_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "sign_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "sign_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "link"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "privacy_notice_version" ADD CONSTRAINT "privacy_notice_version_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "owner"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_heldOrganisationId_fkey" FOREIGN KEY ("heldOrganisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_heldParticipationId_fkey" FOREIGN KEY ("heldParticipationId") REFERENCES "participation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "start_request" ADD CONSTRAINT "start_request_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "sign_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "network"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up_answer" ADD CONSTRAINT "sign_up_answer_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "sign_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up_answer" ADD CONSTRAINT "sign_up_answer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


