import { canonicalAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Database, Locale } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { consumeLink, linkOf } from '../links/link.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { type DeskAccess, deskAccessOf, hasDeskAccess } from '../privacy/desk-access.store.ts';
import { eraseOfAddresses, erasePeople } from '../privacy/erase.store.ts';
import { type Known, knownOf, peopleOf } from '../privacy/known.store.ts';

/** How long a link to somebody's data works. */
const LINK_HOURS = 24;

/** What one address may see: all of it, but of owners who know several confirmed names there. */
export interface MyData {
  /** The link works until then. */
  readonly until: Date;
  readonly known: readonly Known[];
  /** null: nothing. */
  readonly desk: DeskAccess | null;
  /** Owners who have to look first who asks. */
  readonly ask: readonly { readonly name: string; readonly dataProtectionContact: string }[];
}

/** Somebody asks what is known of an address: answered by mail, with the same statements whether anything is known or not. */
export async function askForData(database: Database, keys: SealingKeys, typed: string, locale: Locale): Promise<void> {
  const address = canonicalAddress(typed);
  const owners = await peopleOf(database, keys.addressHash(address));
  const hasDesk = await hasDeskAccess(database, keys.addressHash(address));
  // Of several owners the page tells which of them to ask.
  const hasPage = hasDesk || owners.length > 1 || owners.some(({ areSeveral }) => !areSeveral);
  await transact(database, (transaction) =>
    addMail(transaction, keys, {
      kind: hasPage ? 'dataLink' : owners.length === 0 ? 'dataUnknown' : 'dataByOwner',
      locale,
      to: { address },
      link: { kind: 'DATA', address, hours: LINK_HOURS },
      isAsked: true,
      ...(owners[0] ? { ownerId: owners[0].ownerId } : {}),
    }),
  );
}

/** @returns `old`: the link is used or past its term. null: no mail of ours holds it, or what it led to was erased */
export async function myDataBehind(
  database: Database,
  keys: SealingKeys,
  token: string,
  locale: Locale,
): Promise<MyData | 'old' | null> {
  const link = await linkOf(database, token);
  if (link?.kind !== 'DATA' || !link.addressHash) return null;
  if (!link.isLive) return 'old';
  const known: Known[] = [];
  const ask: { name: string; dataProtectionContact: string }[] = [];
  const addressHash = new Uint8Array(link.addressHash);
  for (const { ownerId, personIds, areSeveral } of await peopleOf(database, addressHash)) {
    if (!areSeveral) {
      for (const personId of personIds) {
        const person = await knownOf(database, keys, personId, locale);
        if (person) known.push(person);
      }
    } else {
      const [owner] = await database.contentOwner.findMany({ where: { documentId: ownerId, locale } });
      if (owner) ask.push(owner);
    }
  }
  return { until: link.expiresAt, known, desk: await deskAccessOf(database, keys, addressHash, locale), ask };
}

/** To where the mail with this link went, also when it is old. @returns null where there is no such link */
export async function addressBehind(database: Database, keys: SealingKeys, token: string): Promise<string | null> {
  const link = await linkOf(database, token);
  return link?.kind === 'DATA' ? keys.openOrNull(link.addressSealed, link.keyId) : null;
}

/** @returns how many people were erased; null when the link does nothing any more */
export async function eraseBehind(database: Database, token: string): Promise<number | null> {
  return transact(database, async (transaction) => {
    const link = await consumeLink(transaction, token, 'DATA');
    if (!link?.addressHash) return null;
    const addressHash = new Uint8Array(link.addressHash);
    const owners = await peopleOf(transaction, addressHash);
    const ids = owners.flatMap(({ personIds, areSeveral }) => (areSeveral ? [] : personIds));
    const erased = await erasePeople(transaction, ids, 'PERSON');
    // Also of who only worked on the desk.
    await eraseOfAddresses(transaction, [{ addressHash }]);
    return erased;
  });
}
