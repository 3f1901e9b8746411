import { type Language, languageOf } from './language.ts';

/** The language of the page around an element: the nearest `lang`, also across shadow roots. English, else Dutch. */
export function languageAround(element: Element): Language {
  const marked = element.closest('[lang]');
  if (marked) return languageOf(marked.getAttribute('lang') ?? '');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : 0;
}
