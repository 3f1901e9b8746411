import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';

interface PersonElsewhereShape extends RefusalShape {
  readonly type: 'PersonElsewhere';
}
export const PersonElsewhere = builder.objectRef<PersonElsewhereShape>('PersonElsewhere').implement({
  description:
    'This person has something in a network of an owner that the viewer is not staff of. Whoever is staff of all these owners may.',
  interfaces: [Refusal],
});

const texts: Record<Locale, Record<'address' | 'erase', string>> = {
  NL: {
    address:
      'Deze persoon heeft ook gegevens in een netwerk van een andere organisatie. Het mailadres kan alleen iemand wijzigen die voor al die organisaties beheerder is. Er is niets gewijzigd.',
    erase:
      'Deze persoon heeft ook gegevens in een netwerk van een andere organisatie. Alles wissen kan de persoon zelf, via Mijn gegevens, of iemand die voor al die organisaties beheerder is. Er is niets gewist.',
  },
  EN: {
    address:
      'This person has data in a network of another organisation too. Only somebody who is an administrator of all these organisations can change the mail address. Nothing was changed.',
    erase:
      'This person has data in a network of another organisation too. The person can erase everything by My data, as can somebody who is an administrator of all these organisations. Nothing was erased.',
  },
};

export function personElsewhere(locale: Locale, wanted: 'address' | 'erase'): PersonElsewhereShape {
  return { type: 'PersonElsewhere', message: texts[locale][wanted] };
}
