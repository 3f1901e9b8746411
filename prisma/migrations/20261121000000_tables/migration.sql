-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "content";

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('NL', 'EN');

-- CreateEnum
CREATE TYPE "content"."ContentType" AS ENUM ('OWNER', 'PRIVACY_NOTICE', 'THEME', 'REGION', 'TARGET_GROUP', 'CONTACT', 'WORK_FORM', 'PROGRAMME', 'NETWORK', 'PARTNER_SITE');

-- CreateEnum
CREATE TYPE "content"."ContentRelation" AS ENUM ('THEME', 'REGION', 'TARGET_GROUP', 'WORK_FORM', 'CONTACT', 'ALSO_IN', 'PROGRAMME');

-- CreateEnum
CREATE TYPE "content"."NetworkKind" AS ENUM ('LEARNING', 'EXPERT', 'FRONTRUNNER', 'EXPEDITION');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('PUBLIC', 'INTERNAL');

-- CreateEnum
CREATE TYPE "NetworkPhase" AS ENUM ('IN_FORMATION', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "SignUpApproval" AS ENUM ('NONE', 'NEW_ORGANISATIONS', 'EVERYONE');

-- CreateEnum
CREATE TYPE "CountedUnit" AS ENUM ('ORGANISATION', 'LOCATION');

-- CreateEnum
CREATE TYPE "SlugKind" AS ENUM ('NETWORK', 'PROGRAMME', 'WORK_FORM');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('CARE_PROVIDER', 'WELFARE', 'EDUCATION', 'CARE_OFFICE', 'EMPLOYERS_PLATFORM', 'MUNICIPALITY', 'GOVERNMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "OrganisationLevel" AS ENUM ('ORGANISATION', 'BRAND', 'LOCATION');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('PARTICIPANT', 'LEAD_EXPERT', 'NETWORK_MANAGER', 'PROCESS_FACILITATOR');

-- CreateEnum
CREATE TYPE "SignUpIntent" AS ENUM ('JOIN', 'START', 'HOST');

-- CreateEnum
CREATE TYPE "SignUpStatus" AS ENUM ('RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED');

-- CreateTable
CREATE TABLE "content"."document" (
    "type" "content"."ContentType" NOT NULL,
    "documentId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("type","documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."cursor" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "cursor" TEXT NOT NULL,
    "appliedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cursor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content"."set_aside" (
    "type" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "document" JSONB,
    "reason" TEXT NOT NULL,
    "setAsideAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "set_aside_pkey" PRIMARY KEY ("type","documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."link" (
    "fromId" TEXT NOT NULL,
    "relation" "content"."ContentRelation" NOT NULL,
    "position" INTEGER NOT NULL,
    "toId" TEXT NOT NULL,

    CONSTRAINT "link_pkey" PRIMARY KEY ("fromId","relation","position")
);

-- CreateTable
CREATE TABLE "content"."network" (
    "documentId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "content"."NetworkKind" NOT NULL,
    "programmeId" TEXT,
    "hostOrganisationName" TEXT,
    "hostOrganisationKvk" TEXT,
    "imageKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "network_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "content"."network_text" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "kindLabel" TEXT,
    "summary" TEXT NOT NULL,
    "bodyHtml" TEXT,
    "bodyText" TEXT,
    "afterSignUpHtml" TEXT,
    "afterSignUpText" TEXT,
    "imageAlternativeText" TEXT,
    "searchText" TEXT NOT NULL,

    CONSTRAINT "network_text_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."programme" (
    "documentId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "imageKey" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "content"."programme_text" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "bodyHtml" TEXT,
    "bodyText" TEXT,
    "imageAlternativeText" TEXT,

    CONSTRAINT "programme_text_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."term" (
    "documentId" TEXT NOT NULL,
    "type" "content"."ContentType" NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "content"."term_text" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "term_text_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."contact" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "email" TEXT,
    "phone" TEXT,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."work_form" (
    "documentId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "work_form_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "content"."work_form_text" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "bodyHtml" TEXT,
    "bodyText" TEXT,
    "steps" JSONB NOT NULL,
    "rules" TEXT[],
    "pitfalls" TEXT[],

    CONSTRAINT "work_form_text_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."owner" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,
    "privacyStatementUrl" TEXT NOT NULL,
    "dataProtectionContact" TEXT NOT NULL,

    CONSTRAINT "owner_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."privacy_notice" (
    "documentId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "servedLocale" "Locale" NOT NULL,
    "ownerId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "legalBasis" TEXT NOT NULL,

    CONSTRAINT "privacy_notice_pkey" PRIMARY KEY ("documentId","locale")
);

-- CreateTable
CREATE TABLE "content"."partner_site" (
    "documentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "origins" TEXT[],
    "stopped" BOOLEAN NOT NULL,

    CONSTRAINT "partner_site_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "content"."partner_key" (
    "key" TEXT NOT NULL,
    "partnerSiteId" TEXT NOT NULL,
    "revokedOn" DATE,

    CONSTRAINT "partner_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "content"."image_file" (
    "key" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "image_file_pkey" PRIMARY KEY ("key","width")
);

-- CreateTable
CREATE TABLE "convenant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "regions" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "supersedesId" UUID,
    "signedOn" DATE NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,

    CONSTRAINT "convenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "convenant_party" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "convenantId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "signedOn" DATE NOT NULL,

    CONSTRAINT "convenant_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "convenant_network" (
    "convenantId" UUID NOT NULL,
    "networkId" TEXT NOT NULL,

    CONSTRAINT "convenant_network_pkey" PRIMARY KEY ("convenantId","networkId")
);

-- CreateTable
CREATE TABLE "slug" (
    "kind" "SlugKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "slug_pkey" PRIMARY KEY ("kind","slug","documentId")
);

-- CreateTable
CREATE TABLE "programme" (
    "documentId" TEXT NOT NULL,
    "ownerId" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'PUBLIC',

    CONSTRAINT "programme_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "network" (
    "documentId" TEXT NOT NULL,
    "programmeId" TEXT,
    "visibility" "Visibility" NOT NULL DEFAULT 'PUBLIC',
    "phase" "NetworkPhase" NOT NULL DEFAULT 'IN_FORMATION',
    "endsAt" TIMESTAMPTZ(3),
    "hostOrganisationKvk" TEXT,
    "approval" "SignUpApproval" NOT NULL DEFAULT 'EVERYONE',
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "counts" "CountedUnit" NOT NULL DEFAULT 'ORGANISATION',
    "minimumOrganisations" INTEGER,
    "maximumOrganisations" INTEGER,
    "seatsPerOrganisation" INTEGER,
    "minimumParticipants" INTEGER,
    "organisationCount" INTEGER NOT NULL DEFAULT 0,
    "offeredOrganisations" INTEGER NOT NULL DEFAULT 0,
    "participantCount" INTEGER NOT NULL DEFAULT 0,
    "leadExpertCount" INTEGER NOT NULL DEFAULT 0,
    "waitingListCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "network_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "networkId" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "seatsTaken" INTEGER NOT NULL DEFAULT 0,
    "seatsOffered" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "level" "OrganisationLevel" NOT NULL DEFAULT 'ORGANISATION',
    "kvkNumber" TEXT,
    "vestigingsnummer" TEXT,
    "place" TEXT,
    "parentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisationId" UUID NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "owner" (
    "documentId" TEXT NOT NULL,
    "mailbox" TEXT,

    CONSTRAINT "owner_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "partner_site" (
    "documentId" TEXT NOT NULL,

    CONSTRAINT "partner_site_pkey" PRIMARY KEY ("documentId")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "ownerId" TEXT NOT NULL,
    "addressSealed" BYTEA NOT NULL,
    "nameSealed" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,
    "addressHash" BYTEA NOT NULL,
    "nameHash" BYTEA NOT NULL,
    "locale" "Locale" NOT NULL DEFAULT 'NL',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "networkId" TEXT NOT NULL,
    "personId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL DEFAULT 'PARTICIPANT',
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "organisationId" UUID,
    "unitId" UUID,
    "participationId" UUID,
    "jobTitle" TEXT,
    "signUpId" UUID,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_up" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "intent" "SignUpIntent" NOT NULL,
    "networkId" TEXT,
    "programmeId" TEXT,
    "personId" UUID NOT NULL,
    "status" "SignUpStatus" NOT NULL DEFAULT 'RECEIVED',
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmedAt" TIMESTAMPTZ(3),
    "waitingSince" TIMESTAMPTZ(3),
    "offerExpiresAt" TIMESTAMPTZ(3),
    "offersLapsed" INTEGER NOT NULL DEFAULT 0,
    "acceptsWaitingList" BOOLEAN NOT NULL,
    "organisationId" UUID,
    "organisationName" TEXT,
    "unitId" UUID,
    "unitName" TEXT,
    "jobTitle" TEXT,
    "partnerSiteId" TEXT,
    "locale" "Locale" NOT NULL,
    "privacyNoticeVersion" TEXT NOT NULL,
    "legalBasis" TEXT NOT NULL,

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_up_event" (
    "id" BIGSERIAL NOT NULL,
    "signUpId" UUID NOT NULL,
    "from" "SignUpStatus",
    "to" "SignUpStatus" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_up_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "key" TEXT NOT NULL,
    "bodyHash" BYTEA NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "link_toId_relation_idx" ON "content"."link"("toId", "relation");

-- CreateIndex
CREATE UNIQUE INDEX "network_slug_key" ON "content"."network"("slug");

-- CreateIndex
CREATE INDEX "network_programmeId_idx" ON "content"."network"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "programme_slug_key" ON "content"."programme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "term_type_slug_key" ON "content"."term"("type", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "work_form_slug_key" ON "content"."work_form"("slug");

-- CreateIndex
CREATE INDEX "privacy_notice_ownerId_idx" ON "content"."privacy_notice"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "convenant_slug_key" ON "convenant"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "convenant_supersedesId_key" ON "convenant"("supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "convenant_party_convenantId_organisationId_key" ON "convenant_party"("convenantId", "organisationId");

-- CreateIndex
CREATE INDEX "convenant_network_networkId_idx" ON "convenant_network"("networkId");

-- CreateIndex
CREATE INDEX "slug_documentId_idx" ON "slug"("documentId");

-- CreateIndex
CREATE INDEX "network_programmeId_idx" ON "network"("programmeId");

-- CreateIndex
CREATE INDEX "participation_networkId_idx" ON "participation"("networkId");

-- CreateIndex
CREATE INDEX "participation_organisationId_idx" ON "participation"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "participation_id_networkId_key" ON "participation"("id", "networkId");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_kvkNumber_key" ON "organisation"("kvkNumber");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_vestigingsnummer_key" ON "organisation"("vestigingsnummer");

-- CreateIndex
CREATE INDEX "organisation_parentId_idx" ON "organisation"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "unit_id_organisationId_key" ON "unit"("id", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "unit_organisationId_parentId_name_key" ON "unit"("organisationId", "parentId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "person_ownerId_addressHash_nameHash_key" ON "person"("ownerId", "addressHash", "nameHash");

-- CreateIndex
CREATE UNIQUE INDEX "membership_signUpId_key" ON "membership"("signUpId");

-- CreateIndex
CREATE INDEX "membership_networkId_idx" ON "membership"("networkId");

-- CreateIndex
CREATE INDEX "membership_personId_idx" ON "membership"("personId");

-- CreateIndex
CREATE INDEX "membership_participationId_idx" ON "membership"("participationId");

-- CreateIndex
CREATE INDEX "sign_up_networkId_status_idx" ON "sign_up"("networkId", "status");

-- CreateIndex
CREATE INDEX "sign_up_personId_idx" ON "sign_up"("personId");

-- CreateIndex
CREATE INDEX "sign_up_event_signUpId_idx" ON "sign_up_event"("signUpId");

-- CreateIndex
CREATE INDEX "idempotency_key_usedAt_idx" ON "idempotency_key"("usedAt");

-- AddForeignKey
ALTER TABLE "convenant" ADD CONSTRAINT "convenant_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "convenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "convenant_party" ADD CONSTRAINT "convenant_party_convenantId_fkey" FOREIGN KEY ("convenantId") REFERENCES "convenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "convenant_party" ADD CONSTRAINT "convenant_party_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "convenant_network" ADD CONSTRAINT "convenant_network_convenantId_fkey" FOREIGN KEY ("convenantId") REFERENCES "convenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "convenant_network" ADD CONSTRAINT "convenant_network_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "network"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "owner"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network" ADD CONSTRAINT "network_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "programme"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "network"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parentId_organisationId_fkey" FOREIGN KEY ("parentId", "organisationId") REFERENCES "unit"("id", "organisationId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "owner"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "network"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_unitId_organisationId_fkey" FOREIGN KEY ("unitId", "organisationId") REFERENCES "unit"("id", "organisationId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_participationId_networkId_fkey" FOREIGN KEY ("participationId", "networkId") REFERENCES "participation"("id", "networkId") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "sign_up"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_networkId_fkey" FOREIGN KEY ("networkId") REFERENCES "network"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "programme"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up" ADD CONSTRAINT "sign_up_partnerSiteId_fkey" FOREIGN KEY ("partnerSiteId") REFERENCES "partner_site"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_up_event" ADD CONSTRAINT "sign_up_event_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "sign_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;
