import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: never; Output: Date };
    Date: { Input: never; Output: Date };
  };
}>({ defaultFieldNullability: false });

builder.queryType({
  description:
    'Who may read: everyone, without logging in. What can be reached from here is published and PUBLIC; people, addresses, drafts, INTERNAL networks and partner sites cannot.',
});
