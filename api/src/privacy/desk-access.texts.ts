import type { KnownPart } from '@leerkring/widgets/hosted/known.ts';
import { inAmsterdam } from '@leerkring/widgets/hosted/known.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { DeskAccess } from './desk-access.store.ts';

const names = {
  nl: {
    title: 'Je toegang tot Mijn netwerken',
    address: 'E-mailadres',
    staff: (owner: string) => `Medewerker van ${owner}`,
    since: (from: string) => `sinds ${from}`,
    between: (from: string, until: string) => `van ${from} tot ${until}`,
    ends: (owner: string) => `${owner} kan dit beëindigen. Daarna kun je het hier laten wissen.`,
    session: 'Ingelogd',
    news: 'Elke dag een mail over je netwerken',
  },
  en: {
    title: 'Your access to My networks',
    address: 'E-mail address',
    staff: (owner: string) => `Works for ${owner}`,
    since: (from: string) => `since ${from}`,
    between: (from: string, until: string) => `from ${from} until ${until}`,
    ends: (owner: string) => `${owner} can end this. After that you can have it erased here.`,
    session: 'Logged in',
    news: 'A mail a day about your networks',
  },
} as const;

/** For whoever holds the address. */
export function deskAccessInWords(
  { address, staffAccounts, sessions, newsSince }: DeskAccess,
  language: Language,
): KnownPart {
  const text = names[language];
  const { shortInstant } = inAmsterdam(language);
  return {
    title: text.title,
    lines: [
      [text.address, address],
      ...staffAccounts.flatMap(({ owner, since, until }): KnownPart['lines'] => {
        const name = text.staff(owner);
        if (until) return [[name, text.between(shortInstant(since), shortInstant(until))]];
        return [
          [name, text.since(shortInstant(since))],
          [name, text.ends(owner)],
        ];
      }),
      ...sessions.map(
        ({ since, until }) => [text.session, text.between(shortInstant(since), shortInstant(until))] as const,
      ),
      ...(newsSince ? [[text.news, text.since(shortInstant(newsSince))] as const] : []),
    ],
  };
}
