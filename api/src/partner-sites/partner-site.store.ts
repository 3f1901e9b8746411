import type { Database } from '@leerkring/prisma/client.ts';
import type { PartnerSite } from './partner-site.rules.ts';

/** null: no such key, or one that was revoked. */
export async function partnerSiteOf(database: Database, key: string): Promise<PartnerSite | null> {
  const [site] = await database.$queryRaw<PartnerSite[]>`
    SELECT p."documentId", p."origins", p."stopped"
    FROM "content"."partner_key" k
    JOIN "content"."partner_site" p ON p."documentId" = k."partnerSiteId"
    WHERE k."key" = ${key} AND coalesce(k."revokedOn" > (now() AT TIME ZONE 'Europe/Amsterdam')::date, true)`;
  return site ?? null;
}
