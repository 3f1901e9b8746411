import type {
  ContentContact,
  ContentLink,
  ContentNetwork,
  ContentNetworkText,
  ContentOutcome,
  ContentOutcomeText,
  ContentOwner,
  ContentPartnerKey,
  ContentPartnerSite,
  ContentPrivacyNotice,
  ContentProgramme,
  ContentProgrammeText,
  ContentRelation,
  ContentTerm,
  ContentTermText,
  ContentWorkForm,
  ContentWorkFormText,
  Locale,
  Network,
  Owner,
  PrivacyNoticeVersion,
  Programme,
  Question,
  Visibility,
} from '@leerkring/prisma/client.ts';
import * as z from 'zod';
import type { DocumentSlug } from '../slug.store.ts';
import { type FedLocales, visibilityOf } from '../visibility.rules.ts';

/** Rows of the content tables, by the table's name. */
export interface ContentRows {
  network: ContentNetwork;
  network_text: ContentNetworkText;
  programme: ContentProgramme;
  programme_text: ContentProgrammeText;
  term: ContentTerm;
  term_text: ContentTermText;
  contact: ContentContact;
  work_form: ContentWorkForm;
  work_form_text: ContentWorkFormText;
  outcome: ContentOutcome;
  outcome_text: ContentOutcomeText;
  owner: ContentOwner;
  privacy_notice: ContentPrivacyNotice;
  partner_site: ContentPartnerSite;
  partner_key: ContentPartnerKey;
  link: ContentLink;
}

/** What a document makes of the permanent rows among the facts. */
export interface PermanentRows {
  owner?: Pick<Owner, 'documentId' | 'mailbox'>;
  /** `visibility` null: stays as it was. */
  programme?: Pick<Programme, 'documentId' | 'ownerId'> & { visibility: Visibility | null };
  network?: Pick<
    Network,
    | 'documentId'
    | 'programmeId'
    | 'phase'
    | 'endsAt'
    | 'hostOrganisationKvk'
    | 'approval'
    | 'opensAt'
    | 'closesAt'
    | 'counts'
    | 'minimumOrganisations'
    | 'maximumOrganisations'
    | 'seatsPerOrganisation'
    | 'minimumParticipants'
    | 'offerDays'
    | 'retentionMonths'
  > & { visibility: Visibility | null };
  partnerSite?: { documentId: string };
  /** Each stands for ever as it was first published. */
  questions?: Omit<Question, 'since'>[];
  /** As questions; the hash as PostgreSQL writes bytes: `\\x…`. */
  privacyNotices?: (Omit<PrivacyNoticeVersion, 'since' | 'hash'> & { hash: string })[];
  slug?: DocumentSlug;
}

export interface Projection {
  content: { [Table in keyof ContentRows]?: ContentRows[Table][] };
  permanent: PermanentRows;
}

/** A document in the locales in which it is published. Types without locales stand under NL. */
export interface Published<Fields> {
  documentId: string;
  nl?: Fields;
  en?: Fields;
  /** Where rules and relations are taken from: nl where there is one. */
  leading: Fields;
  /** Of all texts together, for types that have one; null: stays as it was. */
  visibility: Visibility | null;
}

export interface Fault {
  /** As in the feed; empty for a type without locales. */
  locale: string;
  /** Names fields and rules, never what was filled in. */
  reason: string;
}

/** How documents of one type become rows. */
export interface DocumentType {
  /** The type in GraphQL whose answers change with these documents. */
  graphqlType: string;
  /**
   * @param fed the document as the feed brought it; the locale is empty for a type without locales
   * @param storedImages keys of pictures whose files we have; others are not shown yet
   */
  project(
    documentId: string,
    fed: FedLocales,
    storedImages: ReadonlySet<string>,
  ): { projection: Projection | null; faults: Fault[] };
}

/** @param localised whether the type has locales */
export function documentType<Fields>(
  graphqlType: string,
  localised: boolean,
  fields: z.ZodType<Fields>,
  project: (published: Published<Fields>, storedImages: ReadonlySet<string>) => Projection,
): DocumentType {
  return {
    graphqlType,
    project(documentId, fed, storedImages) {
      const read: { nl?: Fields; en?: Fields } = {};
      const faults: Fault[] = [];
      for (const [locale, { document }] of fed.texts) {
        const key = localised || locale !== '' ? locale : 'nl';
        if ((key !== 'nl' && key !== 'en') || localised === (locale === '')) {
          faults.push({ locale, reason: localised ? 'this locale is not served' : 'this type has no locales' });
          continue;
        }
        const refused = unstorable.safeParse(document);
        const { data, error } = fields.safeParse(document);
        if (refused.success) faults.push({ locale, reason: refused.data.unstorable });
        else if (error) faults.push({ locale, reason: describe(error) });
        else read[key] = data;
      }
      // Rules and relations are those of the Dutch text: without them the English one would tell what holds no more.
      const leading = read.nl ?? (fed.texts.has('nl') ? undefined : read.en);
      const projection =
        leading === undefined
          ? null
          : project({ documentId, ...read, leading, visibility: visibilityOf(fed) }, storedImages);
      return { projection, faults };
    },
  };
}

/** What stands in the place of a document that the database could not hold: why. */
const unstorable = z.object({ unstorable: z.string() });

const describe = (error: z.ZodError) =>
  error.issues
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('; ')
    .slice(0, 500);

/** For each locale that can be asked for: the text that is served. English falls back to Dutch, Dutch to nothing. */
export function texts<Fields>({
  documentId,
  nl,
  en,
}: Published<Fields>): { key: { documentId: string; locale: Locale; servedLocale: Locale }; text: Fields }[] {
  const dutch = nl && { key: { documentId, locale: 'NL' as const, servedLocale: 'NL' as const }, text: nl };
  const english = en
    ? { key: { documentId, locale: 'EN' as const, servedLocale: 'EN' as const }, text: en }
    : nl && { key: { documentId, locale: 'EN' as const, servedLocale: 'NL' as const }, text: nl };
  return [dutch, english].filter((entry) => entry !== undefined);
}

/** @param targets documentIds in the editor's order, by relation */
export function links(fromId: string, targets: Partial<Record<ContentRelation, string[]>>): ContentLink[] {
  return (Object.entries(targets) as [ContentRelation, string[]][]).flatMap(([relation, toIds]) =>
    toIds.map((toId, position) => ({ fromId, relation, position, toId })),
  );
}
