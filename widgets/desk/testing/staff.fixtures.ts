// What only staff see.
import type {
  DeskConvenantWholeFragment,
  DeskOrganisationWholeFragment,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { linde, type SignUp, sanne, wholeOf } from './fixtures.ts';

export const start: SignUp = wholeOf(
  {
    ...sanne,
    id: '44444444-4444-4444-8444-444444444444',
    name: 'Bram Postma',
    organisation: null,
    organisationName: null,
    decisions: ['ACCEPT', 'DECLINE'],
  },
  {
    intent: 'START',
    network: null,
    answers: [],
    start: {
      theme: 'Personeel',
      region: 'Drenthe',
      motivation: 'Veel kleine organisaties zoeken naar een andere manier van inroosteren.\nSamen proberen we het uit.',
      organisationNames: ['Het Anker', 'Thuis in Emmen'],
      pageMadeAt: null,
    },
  },
);

export const convenant: DeskConvenantWholeFragment = {
  id: 'c1',
  title: 'Leren in het Noorden',
  summary: 'Zorg, welzijn en onderwijs leiden samen op.',
  titleEn: null,
  summaryEn: null,
  standing: 'IN_FORCE',
  version: 2,
  signedOn: '2026-03-05',
  startsOn: '2026-04-01',
  endsOn: null,
  regions: ['drenthe'],
  supersedes: { id: 'c0' },
  networks: [{ id: 'n1', title: 'Kwaliteitsverpleegkundigen Noord' }],
  parties: [
    { kind: 'CARE_PROVIDER', signedOn: '2026-03-05', organisation: linde },
    { kind: 'WELFARE', signedOn: '2026-03-05', organisation: { id: 'o7', name: 'Het Anker', place: 'Emmen' } },
  ],
};

export const lindeWhole: DeskOrganisationWholeFragment = {
  ...linde,
  kind: 'CARE_PROVIDER',
  level: 'ORGANISATION',
  kvkNumber: '12345678',
  branchNumber: null,
  networkCount: 2,
  peopleCount: 5,
  convenantCount: 1,
  parent: null,
};
export const lindeNorth: DeskOrganisationWholeFragment = {
  ...lindeWhole,
  id: 'o3',
  name: 'De Linde Noord',
  level: 'LOCATION',
  kvkNumber: null,
  branchNumber: '000012345678',
  networkCount: 0,
  peopleCount: 0,
  convenantCount: 0,
  parent: linde,
};
