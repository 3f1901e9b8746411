import type { TypedDocumentString } from '@leerkring/schema/generated/graphql.ts';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '../context.ts';
import { trustedDocument } from './trusted-documents.ts';

const parsed = new Map<string, DocumentNode>();

/**
 * Answers one of the elements' own queries for a page that we render: what one of them shows and what the page shows are the same.
 * @throws GraphQLError the first fault there is, such as a cursor that is none
 */
export async function answerDocument<Result, Variables extends Record<string, unknown>>(
  schema: GraphQLSchema,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  context: Context,
): Promise<Result> {
  const { data, errors } = await execute({
    schema,
    document: textOf(document),
    variableValues: variables,
    contextValue: context,
  });
  if (errors?.[0]) throw errors[0];
  return data as Result;
}

function textOf(document: TypedDocumentString<unknown, never>): DocumentNode {
  const id = (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? '';
  const text = trustedDocument(id);
  if (text === undefined) throw new Error(`Document ${id} was never released.`);
  const node = parsed.get(id) ?? parse(text);
  parsed.set(id, node);
  return node;
}
