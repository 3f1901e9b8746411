import { advise } from './advice.ts';
import type { Field } from './sign-up.checks.ts';

/** What a page knows already of who signs up: an object, or as an attribute that object in JSON. */
export type Prefill =
  | { name?: string; email?: string; organisation?: string; unit?: string; jobTitle?: string }
  | string
  | null
  | undefined;

/** As it came: a page may give anything. */
export type Given = Partial<Record<Field, unknown>>;

export function givenBy(prefill: Prefill): Given {
  if (typeof prefill !== 'string') return prefill ?? {};
  try {
    return JSON.parse(prefill) ?? {};
  } catch (error) {
    // The visitor just fills in more.
    advise(`prefill: ${error}`);
    return {};
  }
}
