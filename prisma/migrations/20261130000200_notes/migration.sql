CREATE TABLE "sign_up_note" (
  "signUpId" UUID NOT NULL,
  "sealed" BYTEA NOT NULL,
  "keyId" TEXT NOT NULL,
  "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "by" "SignUpActor" NOT NULL,
  "writerId" UUID,
  CONSTRAINT "sign_up_note_pkey" PRIMARY KEY ("signUpId"),
  -- 2,000 characters of four bytes at most, with nonce and tag.
  CONSTRAINT "sign_up_note_length" CHECK (octet_length("sealed") <= 8028)
);
CREATE INDEX "sign_up_note_writerId_idx" ON "sign_up_note"("writerId");
ALTER TABLE "sign_up_note" ADD CONSTRAINT "sign_up_note_signUpId_fkey" FOREIGN KEY ("signUpId") REFERENCES "sign_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "sign_up_note" ADD CONSTRAINT "sign_up_note_writerId_fkey" FOREIGN KEY ("writerId") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
