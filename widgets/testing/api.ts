// The API as the elements meet it: MSW at the edge of the network, answers typed by the operations.

import type {
  ConvenantsQuery,
  ConvenantsQueryVariables,
  NetworkBySlugQuery,
  NetworkBySlugQueryVariables,
  NetworkDetailsQuery,
  NetworkDetailsQueryVariables,
  NetworkFiltersQuery,
  NetworkFiltersQueryVariables,
  NetworksQuery,
  NetworksQueryVariables,
  OrganisationSuggestionsQuery,
  OrganisationSuggestionsQueryVariables,
  OutcomeBySlugQuery,
  OutcomeBySlugQueryVariables,
  ProgrammeBySlugQuery,
  ProgrammeBySlugQueryVariables,
  SignUpFormQuery,
  SignUpFormQueryVariables,
  SignUpMutation,
  SignUpMutationVariables,
  StartFormQuery,
  StartFormQueryVariables,
  WorkFormsQuery,
  WorkFormsQueryVariables,
} from '@leerkring/schema/generated/graphql.ts';
import documents from '@leerkring/schema/generated/persisted-documents.json' with { type: 'json' };
import { setupWorker } from 'msw/browser';
import { HttpResponse, http } from 'msw/http';

export interface Answers {
  Networks(variables: NetworksQueryVariables): NetworksQuery;
  NetworkFilters(variables: NetworkFiltersQueryVariables): NetworkFiltersQuery;
  NetworkBySlug(variables: NetworkBySlugQueryVariables): NetworkBySlugQuery;
  NetworkDetails(variables: NetworkDetailsQueryVariables): NetworkDetailsQuery;
  SignUpForm(variables: SignUpFormQueryVariables): SignUpFormQuery;
  OrganisationSuggestions(variables: OrganisationSuggestionsQueryVariables): OrganisationSuggestionsQuery;
  SignUp(variables: SignUpMutationVariables): SignUpMutation;
  StartForm(variables: StartFormQueryVariables): StartFormQuery;
  WorkForms(variables: WorkFormsQueryVariables): WorkFormsQuery;
  ProgrammeBySlug(variables: ProgrammeBySlugQueryVariables): ProgrammeBySlugQuery;
  Convenants(variables: ConvenantsQueryVariables): ConvenantsQuery;
  OutcomeBySlug(variables: OutcomeBySlugQueryVariables): OutcomeBySlugQuery;
}
type Operation = keyof Answers;

interface Seen {
  operation: string;
  variables: Record<string, unknown>;
  request: Request;
}

/** What was asked since the last test. */
export const seen: Seen[] = [];
export const seenOf = (operation: Operation) => seen.filter((one) => one.operation === operation);

/** Answers with anything else than data: the API is down, or never answers. */
export const down = Symbol('down');
export const silent = Symbol('silent');
type None = typeof down | typeof silent;
type Given<Name extends Operation> = ReturnType<Answers[Name]> | None;
export type Answerer = {
  [Name in Operation]?: ((...asked: Parameters<Answers[Name]>) => Given<Name> | Promise<Given<Name>>) | None;
};

let answers: Answerer = {};

/** None: an API that asks no proof of work, or does not answer. */
const noChallenge = () => HttpResponse.error();
let challenge: () => Response | Promise<Response> = noChallenge;

export function giveChallenge(give: typeof challenge): void {
  challenge = give;
}

/** Adds to what the API answers in this test. */
export function answer(more: Answerer): void {
  answers = { ...answers, ...more };
}

export function forget(): void {
  answers = {};
  challenge = noChallenge;
  seen.length = 0;
}

async function reply(request: Request, documentId: string | null, variables: Record<string, unknown>) {
  // What pages may preload is asked under its name.
  const text = (documents as Record<string, string>)[documentId ?? ''] ?? `query ${documentId}`;
  const operation = /(?:query|mutation) (\w+)/.exec(text)?.[1] as Operation;
  seen.push({ operation, variables, request });
  const answerer = answers[operation];
  if (!answerer)
    return HttpResponse.json({ errors: [{ message: `This test answers no ${operation}` }] }, { status: 400 });
  const data =
    typeof answerer === 'symbol' ? answerer : await (answerer as (variables: unknown) => object | None)(variables);
  if (data === silent) return new Promise<never>(() => undefined);
  if (data === down) return HttpResponse.error();
  return HttpResponse.json({ data });
}

export const worker = setupWorker(
  http.get('*/sign-up-challenge', () => challenge()),
  http.get('*/graphql', ({ request }) => {
    const { searchParams } = new URL(request.url);
    return reply(request, searchParams.get('documentId'), JSON.parse(searchParams.get('variables') ?? '{}'));
  }),
  http.post('*/graphql', async ({ request }) => {
    const { documentId, variables } = (await request.clone().json()) as {
      documentId: string;
      variables: Record<string, unknown>;
    };
    return reply(request, documentId, variables);
  }),
);
