// What can be chosen in the gallery, by the query of its address.
import { themes } from '../hosted/embed-choices.ts';

/** First is what it shows without a choice. */
export const choices = {
  theme: ['none', ...themes],
  scheme: ['light', 'dark'],
  density: ['normal', 'compact'],
  lang: ['nl', 'en'],
  width: ['600', '280', '1200'],
} as const;

export type Name = keyof typeof choices;
export type Chosen = Record<Name, string> & { element: string; state: string };

export const names = Object.keys(choices) as Name[];

/** What an address asks for; what it does not know counts as not asked. */
export function chosenBy(query: URLSearchParams, elements: readonly string[]): Chosen {
  const options = names.map((name) => {
    const asked = query.get(name) ?? '';
    return [name, (choices[name] as readonly string[]).includes(asked) ? asked : choices[name][0]];
  });
  const element = query.get('element') ?? '';
  return {
    ...(Object.fromEntries(options) as Record<Name, string>),
    element: elements.includes(element) ? element : (elements[0] ?? ''),
    state: query.get('state') ?? '',
  };
}

/** The address with another choice. */
export function addressOf(chosen: Chosen, change: Partial<Chosen>): string {
  const given = Object.entries({ ...chosen, ...change }).filter(
    ([name, value]) => value !== (name in choices ? choices[name as Name][0] : ''),
  );
  return `/gallery?${new URLSearchParams(Object.fromEntries(given))}`;
}
