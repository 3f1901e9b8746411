import type { Locale } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { BY_HAND } from '../add-member.store.ts';
import { exportTexts } from './export.texts.ts';
import type { ExportList, ListedMember, ListedSignUp } from './listed.store.ts';

/** Of a sheet, in its order; null: an empty cell. */
export type Columns<Row> = readonly (readonly [header: string, cell: (row: Row) => string | null])[];

type Anybody = ListedMember | ListedSignUp;

/** The import knows these headers. */
function whoColumns(keys: SealingKeys, locale: Locale): Columns<Anybody> {
  const { headers } = exportTexts[locale];
  return [
    [headers.name, ({ nameSealed, keyId }) => keys.open(nameSealed, keyId)],
    [headers.email, ({ addressSealed, keyId }) => keys.open(addressSealed, keyId)],
    [headers.organisation, ({ organisationName }) => organisationName],
    [headers.kvkNumber, ({ kvkNumber }) => kvkNumber],
    [headers.unit, ({ unitName }) => unitName],
    [headers.jobTitle, ({ jobTitle }) => jobTitle],
  ];
}

function fromColumns(locale: Locale): Columns<Anybody> {
  const { headers, languages } = exportTexts[locale];
  return [
    [headers.place, ({ place }) => place],
    [headers.language, (row) => languages[row.locale]],
    [headers.partnerSite, ({ partnerSiteName }) => partnerSiteName],
  ];
}

export function memberColumns(keys: SealingKeys, locale: Locale): Columns<ListedMember> {
  const { headers, roles, byHand } = exportTexts[locale];
  return [
    ...whoColumns(keys, locale),
    [headers.since, ({ since }) => since],
    [headers.role, ({ role }) => roles[role]],
    [headers.source, ({ source }) => (source === BY_HAND ? byHand : source)],
    ...fromColumns(locale),
  ];
}

export function signUpColumns(
  keys: SealingKeys,
  locale: Locale,
  list: Exclude<ExportList, 'PARTICIPANTS'>,
): Columns<ListedSignUp> {
  const { headers, statuses, networkEnded } = exportTexts[locale];
  const own: Record<typeof list, Columns<ListedSignUp>> = {
    WAITING_LIST: [
      [headers.waitingSince, ({ waitingSince }) => waitingSince],
      [headers.offerUntil, ({ offerUntil }) => offerUntil],
    ],
    DECISIONS: [
      [headers.decidedOn, ({ decidedOn }) => decidedOn],
      [headers.text, (row) => keys.openOrNull(row.decisionTextSealed, row.decisionKeyId)],
    ],
  };
  return [
    ...whoColumns(keys, locale),
    [headers.confirmedOn, ({ confirmedOn }) => confirmedOn],
    [headers.status, (row) => (row.endedWithNetwork ? networkEnded : statuses[row.status])],
    ...own[list],
    ...fromColumns(locale),
  ];
}
