import type { Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { LINK_HOURS } from '../links/link.store.ts';
import { addMail } from '../mail/outbox.store.ts';

interface Told {
  readonly personId: string;
  readonly networkId: string;
  /** null: did not come by a sign-up. */
  readonly signUpId: string | null;
}

/** A mail to who takes part or did, with a link to "Mijn aanmelding" or, where there is none, to what we have of them. */
export async function tellMember(
  transaction: Transaction,
  keys: SealingKeys,
  kind: 'added' | 'moved' | 'participationEnded' | 'left' | 'waitingList',
  { personId, networkId, signUpId }: Told,
): Promise<void> {
  const person = await transaction.person.findUniqueOrThrow({
    where: { id: personId },
    select: { addressSealed: true, keyId: true, locale: true },
  });
  await addMail(transaction, keys, {
    kind,
    locale: person.locale,
    to: { personId },
    link:
      signUpId === null
        ? { kind: 'DATA', address: keys.open(person.addressSealed, person.keyId), hours: LINK_HOURS }
        : { kind: 'SIGN_UP', signUpId, hours: LINK_HOURS },
    networkId,
    ...(signUpId === null ? {} : { signUpId }),
  });
}
