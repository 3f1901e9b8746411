import type { Locale } from '@leerkring/prisma/client.ts';
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
const hidden = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\n\r\t])\p{Cc}/u;
const hiddenInLine = /[\p{Cs}\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** What the input alone can tell about a request to start a network; `undefined` was not sent at all. */
export function checkStart(
  sent: SentStart | null | undefined,
  locale: Locale,
): { start: CheckedStart; faults: Fault[] } {
  const texts = faultTexts[locale];
  const faults: Fault[] = [];
  const motivation = sent?.motivation.trim() ?? '';
  const at = (...path: string[]) => ['start', ...path];
  if (motivation.length < 10) faults.push({ path: at('motivation'), message: texts.start.motivation });
  else if (motivation.length > 2000) faults.push({ path: at('motivation'), message: texts.tooLong(2000) });
  else if (hidden.test(motivation)) faults.push({ path: at('motivation'), message: texts.hidden });
  const names = (sent?.organisationNames ?? []).map((name) => name.trim());
  if (names.length > MOST_ORGANISATIONS)
    faults.push({ path: at('organisationNames'), message: texts.start.tooMany(MOST_ORGANISATIONS) });
  for (const [index, name] of names.slice(0, MOST_ORGANISATIONS).entries()) {
    const path = at('organisationNames', String(index));
    if (name.length < 2) faults.push({ path, message: texts.start.organisation });
    else if (name.length > 160) faults.push({ path, message: texts.tooLong(160) });
    else if (hiddenInLine.test(name)) faults.push({ path, message: texts.hidden });
  }
  return { start: { motivation, organisationNames: names }, faults };
}
