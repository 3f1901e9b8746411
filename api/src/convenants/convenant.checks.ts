import type { Locale, OrganisationKind } from '@leerkring/prisma/client.ts';
import { factKey } from '../nodes/global-id.ts';
import type { CheckedInput } from '../typed-text/checked-input.ts';
import type { NewConvenant } from './change-convenant.store.ts';
import { convenantTexts } from './convenant.texts.ts';

/** What GraphQL lets through. */
interface GivenConvenant {
  readonly slug?: string | null | undefined;
  readonly title: string;
  readonly summary: string;
  readonly titleEn?: string | null | undefined;
  readonly summaryEn?: string | null | undefined;
  readonly regions: readonly string[];
  readonly signedOn: string;
  readonly startsOn: string;
  readonly endsOn?: string | null | undefined;
  readonly parties: readonly {
    readonly organisation: string;
    readonly kind: OrganisationKind;
    readonly signedOn: string;
  }[];
  readonly networks: readonly string[];
}

const MOST = 100;
const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** As an address: "Samen leren in Drenthe" becomes samen-leren-in-drenthe. Empty where nothing of it can be written so. */
function slugFor(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
}

/**
 * Checks everything that the input alone can tell; what does not hold stands in `checked`.
 * @param fallback slug, where none is given
 */
export function checkConvenant(
  given: GivenConvenant,
  checked: CheckedInput,
  locale: Locale,
  fallback: string = slugFor(given.title),
): NewConvenant {
  const texts = convenantTexts[locale];
  const at = (...path: (string | number)[]) => ['convenant', ...path.map(String)];
  const slug = given.slug?.trim() || fallback;
  if (slug.length > 100 || !slugForm.test(slug)) checked.add(at('slug'), texts.slug);
  const startsOn = checked.day(at('startsOn'), given.startsOn, true);
  const endsOn = checked.day(at('endsOn'), given.endsOn, false);
  if (startsOn && endsOn && endsOn < startsOn) checked.add(at('endsOn'), texts.endsBeforeStart);
  for (const list of ['regions', 'parties', 'networks'] as const)
    if (given[list].length > MOST) checked.add(at(list), texts.tooMany(MOST));
  if (given.parties.length === 0) checked.add(at('parties'), texts.parties);
  const parties = given.parties.slice(0, MOST).map(({ organisation, kind, signedOn }, index) => {
    const organisationId = factKey('Organisation', organisation);
    if (organisationId === null) checked.add(at('parties', index, 'organisation'), texts.organisation);
    const day = checked.day(at('parties', index, 'signedOn'), signedOn, true);
    return { organisationId: organisationId ?? '', kind, signedOn: day ?? '' };
  });
  for (const [index, { organisationId }] of parties.entries())
    if (organisationId !== '' && parties.findIndex((party) => party.organisationId === organisationId) !== index)
      checked.add(at('parties', index, 'organisation'), texts.partyTwice);
  const english = [given.titleEn, given.summaryEn].some((text) => text?.trim());
  return {
    slug,
    titleEn: english ? checked.text(at('titleEn'), given.titleEn, { least: 2, most: 200 }, texts.titleEn) : null,
    summaryEn: english
      ? checked.text(at('summaryEn'), given.summaryEn, { least: 1, most: 2000, lines: true }, texts.summaryEn)
      : null,
    title: checked.text(at('title'), given.title, { least: 2, most: 200 }, texts.title),
    summary: checked.text(at('summary'), given.summary, { least: 1, most: 2000, lines: true }, texts.summary),
    regions: [...new Set(given.regions.slice(0, MOST))],
    signedOn: checked.day(at('signedOn'), given.signedOn, true) ?? '',
    startsOn: startsOn ?? '',
    endsOn,
    parties,
    networkIds: [...new Set(given.networks.slice(0, MOST))],
  };
}
