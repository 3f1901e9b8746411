import type { OrganisationKind } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Language } from '../../language.ts';
import type { Mistake } from '../forms.ts';
import * as texts from './convenants.texts.ts';

export interface Party {
  organisation: { id: string; name: string };
  kind: OrganisationKind;
  /** Empty: on the day that the convenant was signed. */
  signedOn: string;
}

/** What has to be put right before a convenant goes to the API. Days compare as text. */
export function convenantMistakes(
  {
    title = '',
    summary = '',
    titleEn = '',
    summaryEn = '',
    signedOn = '',
    startsOn = '',
    endsOn = '',
  }: Record<string, string>,
  parties: readonly Party[],
  language: Language,
): Mistake[] {
  const found: (Mistake | undefined)[] = [
    title.length < 2 ? { field: 'title', text: texts.nameMissing[language] } : undefined,
    summary.length < 2 ? { field: 'summary', text: texts.summaryMissing[language] } : undefined,
    summaryEn && titleEn.length < 2 ? { field: 'titleEn', text: texts.nameEnMissing[language] } : undefined,
    titleEn && !summaryEn ? { field: 'summaryEn', text: texts.summaryEnMissing[language] } : undefined,
    signedOn ? undefined : { field: 'signedOn', text: texts.signedMissing[language] },
    startsOn ? undefined : { field: 'startsOn', text: texts.startsMissing[language] },
    endsOn && endsOn < startsOn ? { field: 'endsOn', text: texts.endsTooEarly[language] } : undefined,
    parties.length < 2 ? { field: 'party', text: texts.partiesMissing[language] } : undefined,
  ];
  return found.filter((mistake) => mistake !== undefined);
}
