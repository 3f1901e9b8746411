import { pageHead } from '@leerkring/widgets/hosted/head.ts';
import { aboutNetwork } from '@leerkring/widgets/hosted/head-about.ts';
import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { type NetworkRow, networkById } from '../networks/network.store.ts';
import { programmeById } from '../programmes/programme.store.ts';
import { type TermType, termsOf } from '../terms/term.store.ts';
import { headParts, languageOf, pageAddress } from './head-parts.ts';

/**
 * The head of a network's page, as `renderPage` takes it.
 * @param isPlain neither the bare variant nor a form
 */
export async function networkHead(network: NetworkRow, { isPlain }: { readonly isPlain: boolean }, context: Context) {
  const { documentId, servedLocale, programmeId } = network;
  const key = inLocale(documentId, servedLocale);
  const translated = () => networkById(inLocale(documentId, 'EN'), context);
  const [{ owner, ...parts }, terms, contacts, programme] = await Promise.all([
    headParts(network, { kind: 'n', translated }, context),
    termsOf(key, context),
    contactsOf(key, context),
    programmeId === null ? null : programmeById(inLocale(programmeId, servedLocale), context),
  ]);
  const named = (type: TermType) => terms.filter((term) => term.type === type).map(({ name }) => name);
  const about = aboutNetwork({
    ...parts,
    owner,
    contacts,
    updatedAt: network.updatedAt,
    isExpedition: network.kind === 'EXPEDITION',
    regions: named('REGION'),
    themes: named('THEME'),
    targetGroups: named('TARGET_GROUP'),
    hostOrganisation: network.hostOrganisationName,
    programme: programme && {
      title: programme.title,
      address: pageAddress(context, `/p/${programme.slug}`, languageOf(programme.servedLocale)),
    },
  });
  return pageHead({ ...parts, about, isPlain });
}
