import { NetworkBySlugDocument, NetworksDocument } from '@leerkring/schema/generated/graphql.ts';
import type { Choices } from '../hosted/embed-choices.ts';
import type { Subject } from './kinds.ts';

/** Networks on a page of the list, where it has no `limit`. */
const PAGE_SIZE = 12;

/**
 * Address of what the element asks first, as `transport.ts` writes it to the letter: a page that preloads it need not wait for the script
 * before the API is asked. Ids of documents are released for ever, so what was pasted goes on to work. A later script may ask another
 * question, or the page may be in another language: then what was preloaded is not used, which browsers tell in their console, and
 * everything works.
 *
 * @param language of the element, where the choices name none
 * @returns null: an element of which the script has to load a part first
 */
export function firstQuestion(
  { kind, locale }: Choices,
  { slug }: Subject,
  { origin, language }: { readonly origin: string; readonly language: 'nl' | 'en' },
): string | null {
  const apiLocale = (locale || language) === 'en' ? 'EN' : 'NL';
  const ask = (document: object, variables: object) =>
    `${origin}/graphql?documentId=${idOf(document)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  if (kind === 'network') return ask(NetworkBySlugDocument, { slug, locale: apiLocale });
  if (kind === 'networks')
    return ask(NetworksDocument, { first: PAGE_SIZE, where: { programme: slug }, locale: apiLocale });
  return null;
}

function idOf(document: { readonly __meta__?: { readonly hash?: string } }): string {
  const id = document.__meta__?.hash;
  if (!id) throw new Error('A document without an id: npm run generate -w schema.');
  return id;
}
