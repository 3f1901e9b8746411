import { builder } from '../builder.ts';
import { factId } from '../nodes/global-id.ts';
import { factNodeType, Node } from '../nodes/node.graphql.ts';
import { type UnitRow, unitById } from './unit.store.ts';

export const Unit = builder.objectRef<UnitRow>('Unit');
Unit.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => factId('Unit', id) }),
    name: t.exposeString('name'),
    parent: t.field({
      type: Unit,
      nullable: true,
      resolve: ({ parentId }, _, context) => (parentId === null ? null : unitById(parentId, context)),
    }),
  }),
});
factNodeType('Unit', unitById);
