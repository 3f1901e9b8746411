-- AlterTable
ALTER TABLE "convenant" ADD COLUMN     "ownerId" TEXT;

-- CreateIndex
CREATE INDEX "convenant_ownerId_idx" ON "convenant"("ownerId");

-- AddForeignKey
ALTER TABLE "convenant" ADD CONSTRAINT "convenant_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "owner"("documentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The owner of its networks, where they have one and the same.
UPDATE "convenant" SET "ownerId" = found."ownerId"
FROM (
  SELECT linked."convenantId", min(programme."ownerId") AS "ownerId"
  FROM "convenant_network" linked
  JOIN "network" ON network."documentId" = linked."networkId"
  LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
  GROUP BY linked."convenantId"
  HAVING count(*) = count(programme."ownerId") AND min(programme."ownerId") = max(programme."ownerId")
) found
WHERE found."convenantId" = "convenant"."id";
