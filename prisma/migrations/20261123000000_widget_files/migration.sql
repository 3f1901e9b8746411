-- The files of the elements, as pages pin them.
CREATE TABLE "widget_file" (
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "servedSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "widget_file_pkey" PRIMARY KEY ("name")
);
