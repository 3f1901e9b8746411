import type { OrganisationKind } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../language.ts';

export const organisationKinds: Record<OrganisationKind, Words> = {
  CARE_PROVIDER: ['Zorgaanbieder', 'Care provider'],
  WELFARE: ['Welzijn', 'Welfare'],
  EDUCATION: ['Onderwijs', 'Education'],
  MUNICIPALITY: ['Gemeente', 'Municipality'],
  GOVERNMENT: ['Overheid', 'Government'],
  CARE_OFFICE: ['Zorgkantoor', 'Care office'],
  EMPLOYERS_PLATFORM: ['Werkgeversplatform', 'Employers’ platform'],
  OTHER: ['Anders', 'Other'],
};
/** In this order in every list to choose from. */
export const kindsInOrder = Object.keys(organisationKinds) as OrganisationKind[];
