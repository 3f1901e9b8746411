-- The desk says when something is done: the page of an accepted request to start a network, a mail that was refused.
ALTER TABLE "start_request" ADD COLUMN "pageMadeAt" TIMESTAMPTZ(3);
ALTER TABLE "mail" ADD COLUMN "handledAt" TIMESTAMPTZ(3);
