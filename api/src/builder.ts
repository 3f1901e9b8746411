import SchemaBuilder from '@pothos/core';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context } from './context.ts';
import { type DeskScopes, deskScopes, unauthorised } from './desk/scopes.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  AuthScopes: DeskScopes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: never; Output: Date };
    Date: { Input: never; Output: Date };
  };
}>({
  plugins: [ScopeAuthPlugin],
  scopeAuth: { authScopes: deskScopes, unauthorizedError: unauthorised },
  defaultFieldNullability: false,
});

builder.queryType({
  description:
    'Who may read: everyone, without logging in; only `viewer` is for who is logged in to the desk. What can be reached from the rest is published and PUBLIC; people, addresses, drafts, INTERNAL networks and partner sites cannot.',
});
