import { builder } from '../builder.ts';
import { Node } from './node.graphql.ts';

builder.queryField('node', (t) =>
  t.field({ type: Node, nullable: true, args: { id: t.arg.id({ required: true }) }, resolve: () => null }),
);
