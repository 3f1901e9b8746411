import type { Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { LINK_HOURS } from '../links/link.store.ts';
import type { MailKind } from '../mail/mail-kinds.ts';
import { addMail, type NewMail } from '../mail/outbox.store.ts';
import type { SignUpAtHand } from './sign-up-at-hand.store.ts';

/** A mail to who signed up, with a link to "Mijn aanmelding". */
export async function tellPerson(
  transaction: Transaction,
  keys: SealingKeys,
  signUp: Pick<SignUpAtHand, 'id' | 'personId' | 'locale' | 'networkId' | 'programmeId'>,
  kind: MailKind,
  more: Pick<NewMail, 'afterMinutes' | 'usefulHours' | 'isAsked'> & { linkHours?: number } = {},
): Promise<void> {
  const { linkHours = LINK_HOURS, ...rest } = more;
  await addMail(transaction, keys, {
    kind,
    locale: signUp.locale,
    to: { personId: signUp.personId },
    link: { kind: 'SIGN_UP', signUpId: signUp.id, hours: linkHours },
    signUpId: signUp.id,
    ...(signUp.networkId === null ? {} : { networkId: signUp.networkId }),
    ...(signUp.programmeId === null ? {} : { programmeId: signUp.programmeId }),
    ...rest,
  });
}

/** Somebody has to decide: the managers who want to hear at once; the owner's mailbox where there is no manager, or it is about a programme. */
export async function tellDesk(transaction: Transaction, keys: SealingKeys, signUp: SignUpAtHand): Promise<void> {
  const managers =
    signUp.networkId === null
      ? []
      : await transaction.membership.findMany({
          where: { networkId: signUp.networkId, role: 'NETWORK_MANAGER', until: null },
          select: { person: { select: { id: true, locale: true, deskMail: true } } },
        });
  const recipients: Pick<NewMail, 'to' | 'locale'>[] =
    managers.length === 0
      ? [{ to: { ownerId: signUp.ownerId }, locale: 'NL' }]
      : managers
          .filter(({ person }) => person.deskMail === 'AT_ONCE')
          .map(({ person }) => ({ to: { personId: person.id }, locale: person.locale }));
  for (const recipient of recipients)
    await addMail(transaction, keys, {
      ...recipient,
      kind: 'deskSignUp',
      signUpId: signUp.id,
      ...(signUp.networkId === null ? {} : { networkId: signUp.networkId }),
      ...(signUp.programmeId === null ? {} : { programmeId: signUp.programmeId }),
    });
}
