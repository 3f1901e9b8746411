import type { Locale } from '@leerkring/prisma/client.ts';
import { mistakeIn, type TextBounds } from '../typed-text/typed-text.rules.ts';
import type { Fault } from './sign-up.checks.ts';
import { faultTexts } from './sign-up.texts.ts';

/** What GraphQL lets through. */
export interface SentStart {
  readonly themeSlug?: string | null | undefined;
  readonly regionSlug?: string | null | undefined;
  readonly motivation: string;
  readonly organisationNames?: readonly string[] | null | undefined;
}

export interface CheckedStart {
  readonly motivation: string;
  readonly organisationNames: readonly string[];
}

const MOST_ORGANISATIONS = 10;

/** What the input alone can tell about a request to start a network; `undefined` was not sent at all. */
export function checkStart(
  sent: SentStart | null | undefined,
  locale: Locale,
): { start: CheckedStart; faults: Fault[] } {
  const texts = faultTexts[locale];
  const faults: Fault[] = [];
  const check = (path: string[], text: string, bounds: TextBounds & { readonly missing: string }) => {
    const message = mistakeIn(text, bounds, texts);
    if (message) faults.push({ path: ['start', ...path], message });
  };
  const motivation = sent?.motivation.trim() ?? '';
  check(['motivation'], motivation, { least: 10, most: 2000, lines: true, missing: texts.start.motivation });
  const names = (sent?.organisationNames ?? []).map((name) => name.trim());
  if (names.length > MOST_ORGANISATIONS)
    faults.push({ path: ['start', 'organisationNames'], message: texts.start.tooMany(MOST_ORGANISATIONS) });
  for (const [index, name] of names.slice(0, MOST_ORGANISATIONS).entries())
    check(['organisationNames', String(index)], name, { least: 2, most: 160, missing: texts.start.organisation });
  return { start: { motivation, organisationNames: names }, faults };
}
