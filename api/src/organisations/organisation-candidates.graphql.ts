import { builder } from '../builder.ts';
import { DeskOrganisation } from '../desk/desk-organisation.graphql.ts';
import { DeskSignUp } from '../desk/desk-sign-up.graphql.ts';
import { type CandidateRow, candidatesFor } from './organisation-candidates.store.ts';

const CandidateReason = builder.enumType('CandidateReason', {
  description:
    'KVK: its number was typed. SAME_NAME: equal but for case, accents, punctuation and legal form. SIMILAR_NAME: looks like it.',
  values: ['KVK', 'SAME_NAME', 'SIMILAR_NAME'] as const satisfies readonly CandidateRow['because'][],
});

export const OrganisationCandidate = builder.objectRef<CandidateRow>('OrganisationCandidate').implement({
  description:
    'An organisation that a typed name may mean. Who may read: who may read the sign-up, or imports the name.',
  authScopes: { loggedIn: true },
  fields: (t) => ({
    organisation: t.expose('organisation', { type: DeskOrganisation }),
    because: t.expose('because', { type: CandidateReason }),
    similarity: t.exposeFloat('similarity', { description: 'Of the names, from 0 to 1.' }),
    takesPart: t.exposeBoolean('takesPart', { description: 'In this network now, it or what it belongs to.' }),
  }),
});

builder.objectFields(DeskSignUp, (t) => ({
  organisationCandidates: t.field({
    type: [OrganisationCandidate],
    description: 'Of a typed name that nobody confirmed; the best first, at most 8.',
    resolve: ({ networkId, organisationName: name }, _, context) =>
      networkId === null || name === null ? [] : candidatesFor({ networkId, name }, context),
  }),
}));
