import { formHead } from '@leerkring/widgets/hosted/form-head.ts';
import type { Context } from '../context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { findNetwork, networkById } from '../networks/network.store.ts';
import { findProgramme, programmeById } from '../programmes/programme.store.ts';
import { type Content, headParts, pageAddress } from './head-parts.ts';

interface FormPage {
  readonly slug: string;
  readonly locale: 'NL' | 'EN';
  /** Not the bare variant. */
  readonly isPlain: boolean;
  /** It can be sent. */
  readonly isOpen: boolean;
}

/** The head of the page with a network's form. */
export async function networkFormHead(page: FormPage, context: Context) {
  const network = await findNetwork(context, page.slug, page.locale);
  if (!network) return undefined;
  const translated = () => networkById(inLocale(network.documentId, 'EN'), context);
  return head(network, { ...page, kind: 'n', isProject: network.kind === 'EXPEDITION', translated }, context);
}

/** The head of the page with the form to ask for a network in a programme. */
export async function startFormHead(page: FormPage, context: Context) {
  const programme = await findProgramme(context, page.slug, page.locale);
  if (!programme) return undefined;
  const translated = () => programmeById(inLocale(programme.documentId, 'EN'), context);
  return head(programme, { ...page, kind: 'p', isProject: true, translated }, context);
}

async function head(
  content: Content & { readonly updatedAt: Date },
  page: FormPage & Pick<Parameters<typeof headParts>[1], 'kind' | 'translated'> & { readonly isProject: boolean },
  context: Context,
) {
  const { kind, isPlain, isOpen, isProject } = page;
  const parts = await headParts(content, { ...page, isForm: true }, context);
  return formHead({
    ...parts,
    kind: kind === 'n' ? 'network' : 'programme',
    of: pageAddress(context, `/${kind}/${content.slug}`, parts.language),
    updatedAt: content.updatedAt,
    isProject,
    isPlain,
    isOpen,
  });
}
