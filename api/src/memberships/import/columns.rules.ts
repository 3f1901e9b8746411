import type { OrganisationKind } from '@leerkring/prisma/generated/enums.ts';

/** What a column of an import may tell. */
export type Field =
  | 'name'
  | 'firstName'
  | 'infix'
  | 'lastName'
  | 'email'
  | 'organisation'
  | 'kvkNumber'
  | 'kind'
  | 'place'
  | 'unit'
  | 'jobTitle'
  | 'since';

/** As people head their columns, folded by `foldHeader`. */
const headers: Record<Field, readonly string[]> = {
  name: ['naam', 'name', 'volledigenaam', 'fullname', 'deelnemer', 'participant', 'naamdeelnemer'],
  firstName: ['voornaam', 'firstname', 'givenname'],
  infix: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'infix', 'prefix'],
  lastName: ['achternaam', 'lastname', 'surname', 'familyname'],
  email: ['email', 'emailadres', 'emailaddress', 'mail', 'mailadres', 'mailaddress'],
  organisation: [
    'organisatie',
    'organisation',
    'organization',
    'werkgever',
    'employer',
    'instelling',
    'naamorganisatie',
  ],
  kvkNumber: ['kvk', 'kvknummer', 'kvknr', 'kvknumber', 'chamberofcommerce', 'chamberofcommercenumber'],
  kind: ['soort', 'soortorganisatie', 'kind', 'kindoforganisation', 'type', 'sector'],
  place: ['plaats', 'plaatsorganisatie', 'vestigingsplaats', 'place', 'town', 'city'],
  unit: ['eenheid', 'team', 'afdeling', 'divisie', 'unit', 'department', 'division'],
  jobTitle: ['functie', 'functietitel', 'beroep', 'jobtitle', 'job', 'position', 'function'],
  since: ['sinds', 'since', 'lidsinds', 'membersince', 'startdatum', 'startdate', 'datum', 'date', 'vanaf', 'from'],
};

const fieldOf = new Map(
  Object.entries(headers).flatMap(([field, names]) => names.map((name): [string, Field] => [name, field as Field])),
);

function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** null: we do nothing with this column. */
export function fieldHeaded(header: string): Field | null {
  return fieldOf.get(foldHeader(header)) ?? null;
}

const kinds: Record<OrganisationKind, readonly string[]> = {
  CARE_PROVIDER: ['zorg', 'zorgaanbieder', 'zorgorganisatie', 'care', 'careprovider'],
  WELFARE: ['welzijn', 'welzijnsorganisatie', 'welfare'],
  EDUCATION: ['onderwijs', 'onderwijsinstelling', 'opleiding', 'education'],
  CARE_OFFICE: ['zorgkantoor', 'careoffice'],
  EMPLOYERS_PLATFORM: ['werkgevers', 'werkgeversplatform', 'werkgeversorganisatie', 'employers', 'employersplatform'],
  MUNICIPALITY: ['gemeente', 'municipality'],
  GOVERNMENT: ['overheid', 'government'],
  OTHER: ['overig', 'overige', 'anders', 'other'],
};
const kindOf = new Map(
  Object.entries(kinds).flatMap(([kind, names]) =>
    names.map((name): [string, OrganisationKind] => [name, kind as OrganisationKind]),
  ),
);

/** undefined: no kind that we know. */
export function kindNamed(text: string): OrganisationKind | undefined {
  return kindOf.get(foldHeader(text));
}
