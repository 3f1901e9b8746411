import { randomUUID } from 'node:crypto';
import type { Locale, MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { expect } from 'vitest';
import { startApi } from '../../testing/api.ts';
import { openMailbox } from '../../testing/mailbox.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { documentIdOf, ownerId, publish } from '../../testing/publish.ts';
import type { MailKind } from '../mail-kinds.ts';
import { addMail } from '../outbox.store.ts';

/**
 * An API with a mailbox behind it and three networks: `n`, `vol` without a place and `een` with one.
 * `told` is what somebody reads in a mail of that kind.
 */
export async function startTelling() {
  const { variables: secrets, keys } = privacySecrets();
  const mailbox = await openMailbox();
  const api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p', title: 'Noord', contacts: ['Wil de Wit'], retentionMonths: 36 },
      { slug: 'vol', programme: 'p', title: 'Vol', maximumOrganisations: 0, seatsPerOrganisation: 1 },
      { slug: 'een', programme: 'p', title: 'Een', maximumOrganisations: 1, seatsPerOrganisation: 1 },
    ],
  });

  async function told(kind: MailKind, about: { signUpId?: string; personId: string; network: string }, locale: Locale) {
    const { signUpId, personId } = about;
    const email = await addressOf(personId);
    const networkId = documentIdOf('NETWORK', about.network);
    await transact(api.database, (transaction) =>
      addMail(transaction, keys, { kind, locale, to: { personId }, networkId, ...(signUpId ? { signUpId } : {}) }),
    );
    expect(await api.runJobs()).toEqual([]);
    const { subject, text = '' } = await mailbox.next(email);
    return { subject, text };
  }

  async function addressOf(personId: string) {
    const { addressSealed, keyId } = await api.database.person.findUniqueOrThrow({ where: { id: personId } });
    return keys.open(addressSealed, keyId);
  }

  async function member(role: MembershipRole, more: { organisationId?: string; jobTitle?: string } = {}) {
    const address = `${randomUUID()}@example.org`;
    const { sealed, keyId } = keys.seal(address);
    const name = keys.seal('Philomena Quispel');
    const person = await api.database.person.create({
      data: {
        ownerId,
        locale: 'NL',
        addressSealed: sealed,
        nameSealed: name.sealed,
        keyId,
        addressHash: keys.addressHash(address),
        nameHash: keys.addressHash(address),
      },
    });
    const networkId = documentIdOf('NETWORK', 'n');
    await api.database.membership.create({ data: { networkId, personId: person.id, role, ...more } });
    return { personId: person.id, network: 'n' };
  }

  async function close() {
    await api.close();
    await mailbox.close();
  }
  return { api, mailbox, keys, told, member, close };
}
