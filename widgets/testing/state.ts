import type { LeerkringElement } from '../element.ts';
import { bring } from '../gallery/show.ts';
import type { State } from '../gallery/state.ts';
import { type Answerer, answer, down, silent } from './api.ts';
import { put } from './page.ts';

const asMarked = (answered: unknown) => (answered === 'down' ? down : answered === 'silent' ? silent : answered);

/**
 * Puts an element on the page in a state of the catalogue; the test imports what registers the elements.
 * @param inside the page's own words, shown when the API does not answer
 */
export async function putState({ tag, attributes, answers, ...state }: State, inside = '') {
  const given = Object.entries(answers).map(([operation, one]) => [
    operation,
    (variables: never) => asMarked(typeof one === 'function' ? one(variables) : one),
  ]);
  answer(Object.fromEntries(given) as Answerer);
  const element = put(tag as keyof HTMLElementTagNameMap, { ...attributes }, inside) as LeerkringElement;
  await bring(element, state);
  return element;
}
