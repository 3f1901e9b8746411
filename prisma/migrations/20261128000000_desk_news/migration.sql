-- Network managers hear once a day who joined and left, in numbers, unless they say no; staff when they ask for it.
ALTER TABLE "person" ADD COLUMN "deskNews" BOOLEAN NOT NULL DEFAULT true;

CREATE TABLE "desk_news_reader" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "addressHash" BYTEA NOT NULL,
    "addressSealed" BYTEA NOT NULL,
    "keyId" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_news_reader_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "desk_news_reader_addressHash_key" ON "desk_news_reader"("addressHash");
