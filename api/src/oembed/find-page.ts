import { convenantsTitle } from '@leerkring/widgets/hosted/convenants.ts';
import { formName } from '@leerkring/widgets/hosted/form-head.ts';
import { outcomeTitle } from '@leerkring/widgets/hosted/outcome.ts';
import type { Context } from '../context.ts';
import { publicRegion } from '../convenants-page/convenants-page.routes.ts';
import type { imageOf } from '../images/image.graphql.ts';
import { findNetwork } from '../networks/network.store.ts';
import { findOutcome } from '../outcomes/outcome.store.ts';
import { languageOf } from '../page-heads/head-parts.ts';
import { findProgramme } from '../programmes/programme.store.ts';
import type { OwnPage } from './oembed.rules.ts';

interface FoundPage {
  /** By its present slug. */
  readonly path: string;
  readonly title: string;
  /** What may have a picture. */
  readonly pictured: Parameters<typeof imageOf>[0] | null;
}

/** @returns null: there is no such page, or nobody may know of it */
export async function findPage(page: OwnPage, context: Context): Promise<FoundPage | null> {
  const { kind, slug, locale, language, isForm } = page;
  switch (kind) {
    case 'convenants': {
      const region = slug === '' ? null : await publicRegion(slug, context, locale);
      if (slug !== '' && !region) return null;
      return { path: '/convenants', title: convenantsTitle(language, region?.name), pictured: null };
    }
    case 'outcome': {
      const outcome = await findOutcome(context, slug, locale);
      return (
        outcome && {
          path: `/o/${outcome.slug}`,
          title: outcomeTitle(outcome, languageOf(outcome.servedLocale)),
          pictured: null,
        }
      );
    }
    default: {
      const found = await (kind === 'network' ? findNetwork : findProgramme)(context, slug, locale);
      if (!found) return null;
      const path = `/${kind === 'network' ? 'n' : 'p'}/${found.slug}`;
      if (!isForm) return { path, title: found.title, pictured: found };
      const title = formName(kind, found.title, languageOf(found.servedLocale));
      return { path: `${path}/sign-up`, title, pictured: found };
    }
  }
}
