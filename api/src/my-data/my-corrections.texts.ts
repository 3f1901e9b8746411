import type { Locale } from '@leerkring/prisma/client.ts';

/** What somebody reads who corrects their own name. */
export const correctionTexts: Record<Locale, { readonly name: string; readonly exists: string }> = {
  NL: {
    name: 'Vul je naam in.',
    exists: 'We kennen op dit mailadres al iemand met deze naam. Er is niets gewijzigd.',
  },
  EN: {
    name: 'Enter your name.',
    exists: 'We know somebody with this name at this mail address already. Nothing was changed.',
  },
};
