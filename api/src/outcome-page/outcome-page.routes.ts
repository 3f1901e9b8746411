import { missingOutcomePage, outcomePage } from '@leerkring/widgets/hosted/outcome.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { inLocale } from '../locales/in-locale.ts';
import { addressOf, inOtherLanguage, pageQuery } from '../network-page/page-query.ts';
import { sendForm, sendPublicPage } from '../network-page/send-page.ts';
import { networkById } from '../networks/network.store.ts';
import { findOutcome, type OutcomeRow, outcomeById } from '../outcomes/outcome.store.ts';
import { languageOf, oembedAddress, pageAddress } from '../page-heads/head-parts.ts';
import { programmeById } from '../programmes/programme.store.ts';
import { isSlug } from '../slugs/slug.rules.ts';

/** `/o/<slug>`: one public outcome, with what it is an outcome of. */
export async function outcomePageRoutes(
  app: FastifyInstance,
  options: Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'>,
) {
  app.get<{ Params: { slug: string }; Querystring: FrameQuery }>('/o/:slug', async (request, reply) => {
    const { params, query } = request;
    const context = anonymousContext(options, request);
    const kept = pageQuery(request);
    const { language, locale } = kept;
    const frame = await frameOf(context.database, query);
    const otherLanguage = addressOf(`/o/${encodeURIComponent(params.slug)}`, inOtherLanguage(kept));
    const surroundings = { language, otherLanguage, frame };
    const outcome = isSlug(params.slug) ? await findOutcome(context, params.slug, locale) : null;
    if (!outcome) return sendForm(reply, await missingOutcomePage(surroundings), frame, 404);
    const { slug, servedLocale } = outcome;
    reply.header('cache-control', 'no-store');
    // What had a slug may give it to another one later: nobody keeps the way to it.
    if (slug !== params.slug) return reply.redirect(addressOf(`/o/${slug}`, kept), 301);
    const [of, languages] = await Promise.all([subjectOf(outcome, context), languagesOf(outcome, context)]);
    const address = pageAddress(context, `/o/${slug}`, languageOf(servedLocale));
    const shown = {
      ...outcome,
      locale: servedLocale,
      periodStartsOn: dayOf(outcome.periodStartsOn),
      periodEndsOn: dayOf(outcome.periodEndsOn),
      source: { name: outcome.sourceName, url: outcome.sourceUrl },
      of,
      address,
      oembed: oembedAddress(context, address),
      languages: languages.map((each) => ({ language: each, address: pageAddress(context, `/o/${slug}`, each) })),
    };
    const page = await outcomePage(shown, surroundings, (path) => addressOf(path, kept));
    return sendPublicPage(reply, page, frame);
  });
}

/** A "date" column arrives as midnight UTC of that day. */
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** @returns null: nothing that is public */
async function subjectOf({ networkId, programmeId, servedLocale }: OutcomeRow, context: Context) {
  const network = networkId === null ? null : await networkById(inLocale(networkId, servedLocale), context);
  if (network) return linkTo(network, `/n/${network.slug}`);
  const programme = programmeId === null ? null : await programmeById(inLocale(programmeId, servedLocale), context);
  return programme && linkTo(programme, `/p/${programme.slug}`);
}

const linkTo = ({ title, servedLocale }: Pick<OutcomeRow, 'title' | 'servedLocale'>, path: string) => ({
  title,
  language: languageOf(servedLocale),
  path,
});

/** In which it is written. */
async function languagesOf({ documentId, servedLocale }: OutcomeRow, context: Context): Promise<Language[]> {
  if (servedLocale === 'EN') return ['nl', 'en'];
  const english = await outcomeById(inLocale(documentId, 'EN'), context);
  return english?.servedLocale === 'EN' ? ['nl', 'en'] : ['nl'];
}
