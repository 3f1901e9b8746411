import { OrganisationSuggestionsDocument } from '@leerkring/schema/generated/graphql.ts';
import type { Filled } from '@leerkring/widgets/hosted/form-filled.ts';
import type { Similar } from '@leerkring/widgets/hosted/sign-up-fields.ts';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { answerDocument } from '../graphql-http/answer-document.ts';
import { searchable } from '../search/searchable.ts';
import { isHiding } from '../typed-text/typed-text.rules.ts';

/** In characters: nothing is looked up for fewer or more. */
const LOOKED_UP = { least: 2, most: 100 };

export interface TypedOrganisation {
  /** As it goes to `signUp`. */
  readonly organisation: { readonly id: string } | { readonly name: string };
  /** What it may stand for, to be asked once. */
  readonly similar: Similar | undefined;
  /** Whether the form asked already, so that it goes on with whatever was answered. */
  readonly wasAsked: boolean;
}

/**
 * Which organisation somebody means who typed its name where no script could suggest one. Typed out in full is as good as picked,
 * unless two carry the name.
 */
export async function typedOrganisation(
  filled: Filled,
  schema: GraphQLSchema,
  context: Context,
): Promise<TypedOrganisation> {
  const typed = filled.text('organisation').trim();
  const wasAsked = typed !== '' && filled.text('askedFor') === typed;
  const name = { organisation: { name: typed }, wasAsked };
  if (typed.length < LOOKED_UP.least || typed.length > LOOKED_UP.most || isHiding(typed))
    return { ...name, similar: undefined };
  const { organisations } = await answerDocument(schema, OrganisationSuggestionsDocument, { search: typed }, context);
  const { nodes } = organisations;
  const similar = nodes.length > 0 ? { typed, options: nodes } : undefined;
  if (wasAsked) {
    const picked = filled.text('organisationId');
    return picked === '' ? { ...name, similar } : { organisation: { id: picked }, similar, wasAsked };
  }
  const same = nodes.filter((node) => searchable(node.name) === searchable(typed));
  const [only] = same;
  if (only && same.length === 1) return { organisation: { id: only.id }, similar: undefined, wasAsked };
  return { ...name, similar };
}
