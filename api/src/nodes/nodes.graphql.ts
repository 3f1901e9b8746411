import { builder } from '../builder.ts';
import { badInput } from '../paging/page.ts';
import { loadNode, Node } from './node.graphql.ts';

const MOST = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => loadNode(id, context),
  }),
  nodes: t.field({
    type: [Node],
    description: 'At most 100 ids.',
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true }) },
    resolve: (_, { ids }, context) => {
      if (ids.length > MOST) throw badInput(`\`ids\` holds ${ids.length} ids; it may hold at most ${MOST}.`);
      return Promise.all(ids.map((id) => loadNode(id, context)));
    },
  }),
}));
