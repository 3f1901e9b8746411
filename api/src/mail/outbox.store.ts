import { randomUUID } from 'node:crypto';
import type { Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { addLink, type NewLink } from '../links/link.store.ts';
import type { MailKind } from './mail-kinds.ts';

/** To a person we know; to an address that may be nobody's, or that a person we know has left; or to the mailbox of an owner. */
type Recipient =
  | { readonly personId: string }
  | { readonly address: string; readonly ofPersonId?: string }
  | { readonly ownerId: string };

export interface NewMail {
  readonly kind: MailKind;
  readonly locale: Locale;
  readonly to: Recipient;
  /** Carried by the mail; made with it. */
  readonly link?: NewLink;
  readonly signUpId?: string;
  readonly networkId?: string;
  readonly programmeId?: string;
  /** Whose data it is about; for a mail to an address. */
  readonly ownerId?: string;
  /** Somebody who did not log in caused it: at most three of these leave per hour and address, the others wait. */
  readonly isAsked?: boolean;
  /** Leaves so much later; a decision can be undone until then. */
  readonly afterMinutes?: number;
  /** After so many whole hours it would say nothing useful any more, and is not sent. */
  readonly usefulHours?: number;
}

/**
 * Adds a mail in the transaction that causes it; a trigger queues it, and it is written from ids when it leaves.
 * @returns its id
 */
export async function addMail(transaction: Transaction, keys: SealingKeys, mail: NewMail): Promise<string> {
  const id = randomUUID();
  const linkId = mail.link ? await addLink(transaction, keys, mail.link) : null;
  const personId = personOf(mail.to);
  const address = 'address' in mail.to ? mail.to.address : null;
  const sealed = address === null ? null : keys.seal(address);
  const ownerId = 'ownerId' in mail.to ? mail.to.ownerId : (mail.ownerId ?? null);
  await transaction.$executeRaw`
    INSERT INTO "mail" ("id", "kind", "locale", "personId", "addressSealed", "keyId", "addressHash", "ownerId", "networkId", "programmeId",
      "signUpId", "linkId", "isAsked", "notBefore", "staleAt")
    VALUES (${id}::uuid, ${mail.kind}, ${mail.locale}::"Locale", ${personId}::uuid, ${sealed?.sealed ?? null}::bytea, ${sealed?.keyId ?? null},
      coalesce(${address === null ? null : keys.addressHash(address)}::bytea, (SELECT "addressHash" FROM "person" WHERE "id" = ${personId}::uuid)),
      ${ownerId}, ${mail.networkId ?? null}, ${mail.programmeId ?? null}, ${mail.signUpId ?? null}::uuid, ${linkId}::uuid, ${mail.isAsked ?? false},
      now() + make_interval(secs => ${(mail.afterMinutes ?? 0) * 60}::double precision),
      CASE WHEN ${mail.usefulHours ?? null}::int IS NOT NULL THEN now() + make_interval(hours => ${mail.usefulHours ?? null}::int) END)`;
  return id;
}

function personOf(to: Recipient): string | null {
  if ('personId' in to) return to.personId;
  return ('ofPersonId' in to && to.ofPersonId) || null;
}

/** A decision was undone: what it would have told does not leave. */
export async function dropMailsNotLeft(transaction: Transaction, signUpId: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "mail" SET "droppedAt" = now()
    WHERE "signUpId" = ${signUpId}::uuid AND "notBefore" > now() AND "sentAt" IS NULL AND "refusedAt" IS NULL AND "droppedAt" IS NULL`;
}
