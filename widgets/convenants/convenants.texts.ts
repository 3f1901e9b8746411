import type { OrganisationKind } from '@leerkring/schema/generated/graphql.ts';
import type { Words } from '../language.ts';

export const parties: Record<OrganisationKind, Words> = {
  CARE_PROVIDER: ['Zorgaanbieders', 'Care providers'],
  WELFARE: ['Welzijnsorganisaties', 'Welfare organisations'],
  EDUCATION: ['Onderwijs', 'Education'],
  MUNICIPALITY: ['Gemeenten', 'Municipalities'],
  GOVERNMENT: ['Overheid', 'Government'],
  CARE_OFFICE: ['Zorgkantoren', 'Care offices'],
  EMPLOYERS_PLATFORM: ['Werkgeversplatforms', 'Employers’ platforms'],
  OTHER: ['Andere partijen', 'Other parties'],
};

export const signedOn = (day: string): Words => [`Ondertekend op ${day}`, `Signed on ${day}`];

/** @param end null: until further notice */
export const term = (start: string, end: string | null): Words =>
  end
    ? [`${start} t/m ${end}`, `${start} to ${end}`]
    : [`Vanaf ${start}, tot nader order`, `From ${start}, until further notice`];

export const morePartners = (count: number): Words => [`en nog ${count} andere`, `and ${count} more`];
export const none: Words = ['Er staan hier nog geen convenanten.', 'There are no convenants here yet.'];
export const everywhere: Words = ['Bekijk de convenanten in alle regio’s', 'See the convenants in all regions'];
export const more: Words = ['Meer convenanten', 'More convenants'];
