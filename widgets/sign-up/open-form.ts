import { SignUpFormDocument } from '@leerkring/schema/generated/graphql.ts';
import { loadPart } from '../parts.ts';
import type { Host, Opened } from './fields.ts';

/**
 * What the form for a network shows and asks.
 *
 * @param before how it was opened until now, so that what was filled in stays
 * @returns undefined when the API or a part with questions did not come
 */
export async function openNetwork(host: Host, slug: string, before?: Opened): Promise<Opened | undefined> {
  const [answer, choices] = await Promise.all([
    host.read(SignUpFormDocument, { slug, locale: host.apiLocale }),
    // It comes while the API answers; without it the organisation is a plain text field.
    loadPart(() => import('./choice.part.ts')),
  ]);
  const form = answer?.network;
  if (!form) return answer && { form: null };
  const { signUp } = form;
  const choice = before?.choice ?? (choices && new choices.Choice(host, signUp));
  if (choice) choice.signUp = signUp;
  if (!signUp.questions.length) return { form, choice };
  const part = await loadPart(() => import('./questions.part.ts'));
  return part && { form, choice, more: new part.Questions(host, signUp.questions, before?.more) };
}

/** The same for a new network in a programme. */
export async function openProgramme(host: Host, slug: string, before?: Opened): Promise<Opened | undefined> {
  const part = await loadPart(() => import('./start.part.ts'));
  return part?.start(host, slug, before?.more);
}
