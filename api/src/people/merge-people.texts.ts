import type { Locale } from '@leerkring/prisma/client.ts';

interface MergeTexts {
  readonly same: string;
  readonly otherOwner: string;
  readonly elsewhere: string;
  readonly undoOpen: string;
}

/** What the desk answers to who says that two are one. */
export const mergeTexts: Record<Locale, MergeTexts> = {
  NL: {
    same: 'Dit is al één persoon. Er is niets gewijzigd.',
    otherOwner: 'Deze personen horen bij verschillende organisaties. Je kunt ze niet samenvoegen.',
    elsewhere:
      'Een van deze personen heeft ook gegevens in een netwerk van een andere organisatie. Alleen iemand die voor al die organisaties beheerder is, kan ze samenvoegen. Er is niets gewijzigd.',
    undoOpen:
      'Over een van deze personen is net besloten, en dat besluit kan nog worden teruggedraaid. Probeer het over 10 minuten opnieuw. Er is niets gewijzigd.',
  },
  EN: {
    same: 'This is one person already. Nothing was changed.',
    otherOwner: 'These people belong to different organisations. You cannot merge them.',
    elsewhere:
      'One of these people has data in a network of another organisation too. Only somebody who is an administrator of all these organisations can merge them. Nothing was changed.',
    undoOpen:
      'Somebody just decided on one of these people, and that decision can still be undone. Try again in 10 minutes. Nothing was changed.',
  },
};
