import type { ObjectRef } from '@pothos/core';
import { builder } from '../builder.ts';
import type { Connection } from './listing.ts';

type Types = typeof builder.$inferSchemaTypes;

const PageInfo = builder.objectRef<Connection<unknown>['pageInfo']>('PageInfo').implement({
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.exposeString('startCursor', { nullable: true }),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});

export const pageArguments = builder.args((t) => ({
  first: t.int(),
  after: t.string(),
  last: t.int(),
  before: t.string(),
}));

/**
 * `XConnection` and `XEdge` over `node`. `Listed` is what the list's rows hold more than the type itself: fields of the
 * relation, to be added to the edge.
 */
export function connectionType<Row extends object, Listed extends Row = Row>(
  name: string,
  node: ObjectRef<Types, Row>,
) {
  const edge = builder.objectRef<{ readonly cursor: string; readonly node: Listed }>(`${name}Edge`);
  edge.implement({
    fields: (t) => ({
      cursor: t.exposeString('cursor'),
      // Pothos cannot see that a row fits the type of its own reference while `Row` is open.
      node: t.field({ type: node, resolve: (parent) => parent.node as never }),
    }),
  });
  const connection = builder.objectRef<Connection<Listed>>(`${name}Connection`);
  connection.implement({
    fields: (t) => ({
      edges: t.field({ type: [edge], resolve: (parent) => [...parent.edges] }),
      nodes: t.field({ type: [node], resolve: (parent) => parent.edges.map((each) => each.node) as never }),
      pageInfo: t.field({ type: PageInfo, resolve: (parent) => parent.pageInfo }),
      totalCount: t.int({ resolve: (parent) => parent.totalCount() }),
    }),
  });
  return { connection, edge };
}
