import type { StayingName } from '@leerkring/schema/trusted-documents.ts';
import type { Choices } from '../hosted/embed-choices.ts';
import type { Subject } from './kinds.ts';

/** Networks on a page of the list, where it has no `limit`. */
const PAGE_SIZE = 12;

/**
 * Address of what the element asks first, as `transport.ts` writes it to the letter: a page that preloads it need not wait for the script
 * before the API is asked. It never changes: it names the question (`first-questions.ts`).
 *
 * @returns null: an element of which the script has to load a part first, or of which the page says the language
 */
export function firstQuestion(
  { kind, locale }: Choices,
  { slug }: Subject,
  { origin }: { readonly origin: string },
): string | null {
  if (locale === '') return null;
  const apiLocale = locale === 'en' ? 'EN' : 'NL';
  const ask = (question: StayingName, variables: object) =>
    `${origin}/graphql?documentId=${question}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  if (kind === 'network') return ask('NetworkBySlug', { slug, locale: apiLocale });
  if (kind === 'networks') return ask('Networks', { first: PAGE_SIZE, where: { programme: slug }, locale: apiLocale });
  return null;
}
