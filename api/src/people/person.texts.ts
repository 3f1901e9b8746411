import type { Locale } from '@leerkring/prisma/client.ts';

interface PersonTexts {
  readonly name: string;
  readonly exists: string;
  readonly existsElsewhere: string;
}

/** What the desk answers to who corrects somebody. */
export const personTexts: Record<Locale, PersonTexts> = {
  NL: {
    name: 'Vul de naam in.',
    exists: 'Er is al iemand met deze naam en dit mailadres. Er is niets gewijzigd.',
    existsElsewhere:
      'Iemand met deze naam en dit mailadres doet in een van deze netwerken al mee of wacht daar. Er is niets gewijzigd.',
  },
  EN: {
    name: 'Enter the name.',
    exists: 'There is somebody with this name and mail address already. Nothing was changed.',
    existsElsewhere:
      'Somebody with this name and mail address takes part or waits in one of these networks already. Nothing was changed.',
  },
};
