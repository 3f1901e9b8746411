import type { Locale } from '@leerkring/prisma/client.ts';
import type { HeadImage, PageHead } from '@leerkring/widgets/hosted/head.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { Context } from '../context.ts';
import { imageAddress, imageOf } from '../images/image.graphql.ts';
import { inLocale } from '../locales/in-locale.ts';
import { ownerById } from '../owners/owner.store.ts';

export interface Content {
  readonly servedLocale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly ownerId: string | null;
  readonly imageKey: string | null;
  readonly imageAlternativeText: string | null;
}

/**
 * What the heads of networks' and programmes' pages have alike.
 * @param translated in English, if it is; asked only of Dutch texts
 * @param isForm the page with the form, not the page of the thing itself
 */
export async function headParts(
  content: Content,
  {
    kind,
    translated,
    isForm = false,
  }: {
    readonly kind: 'n' | 'p';
    translated(): Promise<{ readonly servedLocale: Locale } | null>;
    readonly isForm?: boolean;
  },
  context: Context,
): Promise<Omit<PageHead, 'about' | 'isPlain'> & { readonly owner: string | null }> {
  const { servedLocale, ownerId } = content;
  const [image, owner, english] = await Promise.all([
    imageFor(content, context),
    ownerId === null ? null : ownerById(inLocale(ownerId, servedLocale), context),
    servedLocale === 'EN' ? { servedLocale } : translated(),
  ]);
  const path = `/${kind}/${content.slug}${isForm ? '/sign-up' : ''}`;
  const language = languageOf(servedLocale);
  const address = pageAddress(context, path, language);
  const written: Language[] = english?.servedLocale === 'EN' ? ['nl', 'en'] : ['nl'];
  return {
    language,
    title: unbroken(content.title),
    description: unbroken(content.summary),
    address,
    languages: written.map((each) => ({ language: each, address: pageAddress(context, path, each) })),
    image,
    oembed: oembedAddress(context, address),
    owner: owner?.name ?? null,
  };
}

/** Without the places where an editor lets a long word break: other programmes take them for letters. */
export const unbroken = (text: string) => text.replaceAll('\u00ad', '');

export const languageOf = (locale: Locale): Language => (locale === 'EN' ? 'en' : 'nl');

/** Of a hosted page in a language: Dutch is what it speaks when nothing is asked. @param path such as "/n/noord" */
export function pageAddress({ publicUrl }: Pick<Context, 'publicUrl'>, path: string, language: Language): string {
  return `${publicUrl}${path}${language === 'en' ? '?lang=en' : ''}`;
}

/** Where oEmbed tells of a page. @param address absolute */
export function oembedAddress({ publicUrl }: Pick<Context, 'publicUrl'>, address: string): string {
  return `${publicUrl}/oembed?url=${encodeURIComponent(address)}&format=json`;
}

async function imageFor(content: Content, context: Context): Promise<HeadImage | null> {
  const image = await imageOf(content, context);
  if (!image) return null;
  const { largest, alternativeText } = image;
  return { url: imageAddress(largest, context), width: largest.width, height: largest.height, alternativeText };
}
