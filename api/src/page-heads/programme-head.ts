import { pageHead } from '@leerkring/widgets/hosted/head.ts';
import { aboutProgramme } from '@leerkring/widgets/hosted/head-about.ts';
import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { type ProgrammeRow, programmeById } from '../programmes/programme.store.ts';
import { termsOf } from '../terms/term.store.ts';
import { headParts, pageAddress } from './head-parts.ts';

/**
 * The head of a programme's page, as `renderPage` takes it.
 * @param page.networks slugs of those that the page shows
 * @param page.isPlain neither the bare variant nor a form
 */
export async function programmeHead(
  programme: ProgrammeRow,
  page: { readonly networks: readonly string[]; readonly isPlain: boolean },
  context: Context,
) {
  const { documentId, servedLocale } = programme;
  const key = inLocale(documentId, servedLocale);
  const translated = () => programmeById(inLocale(documentId, 'EN'), context);
  const [{ owner, ...parts }, terms, contacts] = await Promise.all([
    headParts(programme, { kind: 'p', translated }, context),
    termsOf(key, context),
    contactsOf(key, context),
  ]);
  const about = aboutProgramme({
    ...parts,
    owner,
    contacts,
    updatedAt: programme.updatedAt,
    themes: terms.filter(({ type }) => type === 'THEME').map(({ name }) => name),
    networks: page.networks.map((slug) => pageAddress(context, `/n/${slug}`, parts.language)),
  });
  return pageHead({ ...parts, about, isPlain: page.isPlain });
}
