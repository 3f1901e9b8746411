import { isSlug } from '../slugs/slug.rules.ts';

/** What a consumer asks, as far as it can be answered. */
export interface OembedRequest {
  readonly page: OwnPage;
  /** CSS pixels; null: no limit. */
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

/** One of our public pages, as its address names it. */
export interface OwnPage {
  readonly kind: 'network' | 'programme' | 'outcome' | 'convenants';
  /** Of convenants the region's; '': those of all. */
  readonly slug: string;
  /** The page with the form, not the page of the thing itself. */
  readonly isForm: boolean;
  readonly language: 'nl' | 'en';
  readonly locale: 'NL' | 'EN';
  /** As given, known or not. */
  readonly partner: string | null;
}

type RefusedOembed = { readonly status: 400 | 404 | 501; readonly message: string };

const refused = (status: RefusedOembed['status'], message: string): RefusedOembed => ({ status, message });

/**
 * Reads a request as oEmbed 1.0 has it (https://oembed.com, section 2.2).
 * @param query as Fastify gives it: a text, a list when it was given more than once
 */
export function readOembed(query: Readonly<Record<string, unknown>>, publicUrl: string): OembedRequest | RefusedOembed {
  const { url, format = 'json' } = query;
  if (typeof url !== 'string' || !URL.canParse(url)) return refused(400, 'Give one absolute address as `url`.');
  if (typeof format !== 'string') return refused(400, 'Give `format` once.');
  if (format !== 'json') return refused(501, 'Only `format=json` is there.');
  const [maxWidth, maxHeight] = [readMost(query.maxwidth), readMost(query.maxheight)];
  if (maxWidth === undefined || maxHeight === undefined)
    return refused(400, 'Give `maxwidth` and `maxheight` as a whole number of pixels, at least 1.');
  const page = ownPage(new URL(url), publicUrl);
  return page ? { page, maxWidth, maxHeight } : refused(404, 'This is no address of a page here.');
}

/** @returns null: none was given; undefined: it is nonsense */
function readMost(given: unknown): number | null | undefined {
  if (given === undefined) return null;
  if (typeof given !== 'string' || !/^\d{1,6}$/.test(given) || Number(given) === 0) return undefined;
  return Number(given);
}

function ownPage(url: URL, publicUrl: string): OwnPage | null {
  const own = new URL(publicUrl);
  const root = own.pathname.replace(/\/$/, '');
  if (url.origin !== own.origin || !url.pathname.startsWith(`${root}/`)) return null;
  const found = pageAt(url.pathname.slice(root.length).replace(/(.)\/$/, '$1'), url.searchParams.get('region') ?? '');
  if (!found) return null;
  const isEnglish = url.searchParams.get('lang') === 'en';
  return {
    ...found,
    language: isEnglish ? 'en' : 'nl',
    locale: isEnglish ? 'EN' : 'NL',
    partner: url.searchParams.get('partner'),
  };
}

const kinds = { n: 'network', p: 'programme', o: 'outcome' } as const;

function pageAt(path: string, region: string): Pick<OwnPage, 'kind' | 'slug' | 'isForm'> | null {
  if (path === '/convenants')
    return region === '' || isSlug(region) ? { kind: 'convenants', slug: region, isForm: false } : null;
  const [, letter, slug = '', form] = /^\/([npo])\/([^/]+)(\/sign-up)?$/.exec(path) ?? [];
  if (!letter || !isSlug(slug) || (letter === 'o' && form)) return null;
  return { kind: kinds[letter as keyof typeof kinds], slug, isForm: form !== undefined };
}

/** What a frame takes where nobody limits it; it scrolls when its content is higher, or follows it by message. */
const usualSize = { width: 640, height: 600 };

/** CSS pixels of the frame. */
export function frameSize({ maxWidth, maxHeight }: Pick<OembedRequest, 'maxWidth' | 'maxHeight'>) {
  return {
    width: Math.min(usualSize.width, maxWidth ?? Number.POSITIVE_INFINITY),
    height: Math.min(usualSize.height, maxHeight ?? Number.POSITIVE_INFINITY),
  };
}

/** The largest that fits; undefined: none does. @param files narrowest first */
export function fittingThumbnail<File extends { readonly width: number; readonly height: number }>(
  files: readonly File[],
  { maxWidth, maxHeight }: Pick<OembedRequest, 'maxWidth' | 'maxHeight'>,
): File | undefined {
  return files.findLast(
    ({ width, height }) =>
      width <= (maxWidth ?? Number.POSITIVE_INFINITY) && height <= (maxHeight ?? Number.POSITIVE_INFINITY),
  );
}
