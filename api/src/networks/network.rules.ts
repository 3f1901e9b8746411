import type { Locale, NetworkKind } from '@leerkring/prisma/client.ts';

const usualLabels: Record<NetworkKind, Record<Locale, string>> = {
  LEARNING: { NL: 'Lerend netwerk', EN: 'Learning network' },
  EXPERT: { NL: 'Expertnetwerk', EN: 'Expert network' },
  FRONTRUNNER: { NL: 'Koplopernetwerk', EN: 'Frontrunner network' },
  EXPEDITION: { NL: 'Expeditie', EN: 'Expedition' },
};

/** The editor's word, else the usual one. */
export function labelOf(kind: NetworkKind, editorsLabel: string | null, locale: Locale): string {
  return editorsLabel || usualLabels[kind][locale];
}
