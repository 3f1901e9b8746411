import { builder } from '../builder.ts';

export interface NodeShape {
  /** Which GraphQL type this is. */
  readonly type: string;
}

export const Node = builder.interfaceRef<unknown>('Node').implement({
  description:
    'Something with a global id. Ids of content hold the document and the served locale, ids of facts (organisations, units, convenants) hold no locale.',
  fields: (t) => ({
    id: t.id({
      resolve: () => {
        throw new Error('Every node gives its own id.');
      },
    }),
  }),
});
