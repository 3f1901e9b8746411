import { createHash, randomUUID } from 'node:crypto';
import type { Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { MailKind } from './mail-kinds.ts';

/** Somebody who gets a mail, at the address that we know. */
interface ManyRecipient {
  readonly personId: string;
  readonly address: string;
  readonly locale: Locale;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** As `addMail` with a DATA link, for many people of one network at once. */
export async function addMails(
  transaction: Transaction,
  keys: SealingKeys,
  mail: { readonly kind: MailKind; readonly networkId: string; readonly linkHours: number },
  recipients: readonly ManyRecipient[],
): Promise<void> {
  const links = recipients.map(({ address }) => {
    const id = randomUUID();
    const { sealed, keyId } = keys.seal(address);
    return {
      id,
      tokenHash: createHash('sha256').update(keys.token(id)).digest('base64'),
      addressHash: base64(keys.addressHash(address)),
      sealed: base64(sealed),
      keyId,
    };
  });
  await transaction.$executeRaw`
    INSERT INTO "link" ("id", "kind", "tokenHash", "addressHash", "addressSealed", "keyId", "expiresAt")
    SELECT new."id", 'DATA', decode(new."tokenHash", 'base64'), decode(new."addressHash", 'base64'), decode(new."sealed", 'base64'), new."keyId",
      now() + make_interval(hours => ${mail.linkHours}::int)
    FROM unnest(${links.map(({ id }) => id)}::uuid[], ${links.map(({ tokenHash }) => tokenHash)}::text[],
      ${links.map(({ addressHash }) => addressHash)}::text[], ${links.map(({ sealed }) => sealed)}::text[],
      ${links.map(({ keyId }) => keyId)}::text[]) AS new("id", "tokenHash", "addressHash", "sealed", "keyId")`;
  await transaction.$executeRaw`
    INSERT INTO "mail" ("id", "kind", "locale", "personId", "addressHash", "networkId", "linkId")
    SELECT gen_random_uuid(), ${mail.kind}, new."locale"::"Locale", new."personId", decode(new."addressHash", 'base64'), ${mail.networkId}, new."linkId"
    FROM unnest(${recipients.map(({ personId }) => personId)}::uuid[], ${recipients.map(({ locale }) => locale)}::text[],
      ${links.map(({ addressHash }) => addressHash)}::text[], ${links.map(({ id }) => id)}::uuid[]) AS new("personId", "locale", "addressHash", "linkId")`;
}
