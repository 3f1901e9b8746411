import type { Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { LinkKind } from '@leerkring/prisma/generated/enums.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { Context } from '../context.ts';
import { LINK_HOURS, type NewLink } from '../links/link.store.ts';
import type { MailKind } from '../mail/mail-kinds.ts';
import { addMail } from '../mail/outbox.store.ts';

/** Nothing is left to do about it. Again: nothing happens. */
export async function dismiss(id: string, { database }: Context): Promise<void> {
  await database.$executeRaw`
    UPDATE "mail" SET "handledAt" = now() WHERE "id" = ${id}::uuid AND "refusedAt" IS NOT NULL AND "handledAt" IS NULL`;
}

interface Refused {
  readonly kind: MailKind;
  readonly locale: Locale;
  readonly personId: string | null;
  readonly addressSealed: Uint8Array | null;
  readonly keyId: string | null;
  readonly ownerId: string | null;
  readonly networkId: string | null;
  readonly programmeId: string | null;
  readonly signUpId: string | null;
  readonly linkKind: LinkKind | null;
  /** Until a live offer ends, rounded up; null: there is none. */
  readonly offerHours: number | null;
}

/** The same mail once more, with a new link; the refused one is dealt with. Pressed twice: one mail. */
export function resend(id: string, { database, keys }: Context): Promise<void> {
  return transact(database, async (transaction) => {
    const mail = await takeRefused(transaction, id);
    if (!mail) return;
    const { kind, locale, personId, ownerId, networkId, programmeId, signUpId, linkKind, offerHours } = mail;
    const to = personId !== null ? { personId } : ownerId !== null ? { ownerId } : null;
    if (to === null) throw new Error('A mail to a mere address is not sent again.');
    const isOfOffer = kind === 'offer' || kind === 'offerReminder';
    const hours = (isOfOffer ? offerHours : null) ?? LINK_HOURS;
    let link: NewLink | null = null;
    if (linkKind === 'SIGN_UP' && signUpId !== null) link = { kind: 'SIGN_UP', signUpId, hours };
    if (linkKind === 'DATA' && mail.addressSealed !== null && mail.keyId !== null)
      link = { kind: 'DATA', address: keys.open(mail.addressSealed, mail.keyId), hours };
    await addMail(transaction, keys, {
      kind,
      locale,
      to,
      ...(link && { link }),
      ...(signUpId !== null && { signUpId }),
      ...(networkId !== null && { networkId }),
      ...(programmeId !== null && { programmeId }),
      ...(ownerId !== null && { ownerId }),
      ...(isOfOffer && offerHours !== null && { usefulHours: offerHours }),
    });
  });
}

/** @returns null when somebody dealt with it meanwhile */
async function takeRefused(transaction: Transaction, id: string): Promise<Refused | null> {
  const [mail] = await transaction.$queryRaw<Refused[]>`
    WITH "taken" AS (UPDATE "mail" SET "handledAt" = now()
      WHERE "id" = ${id}::uuid AND "refusedAt" IS NOT NULL AND "handledAt" IS NULL RETURNING *)
    SELECT m."kind", m."locale"::text, m."personId", p."addressSealed", p."keyId", m."ownerId", m."networkId", m."programmeId", m."signUpId",
      l."kind"::text AS "linkKind", ceil(extract(epoch FROM s."offerExpiresAt" - now()) / 3600)::int AS "offerHours"
    FROM "taken" m
    LEFT JOIN "person" p ON p."id" = m."personId"
    LEFT JOIN "sign_up" s ON s."id" = m."signUpId"
    LEFT JOIN "link" l ON l."id" = m."linkId"`;
  return mail ?? null;
}
