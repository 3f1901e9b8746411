import { builder } from '../builder.ts';
import { LocaleEnum, localeArgument } from '../locales/locale.graphql.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { connectionType, pageArguments } from '../paging/connection.graphql.ts';
import { listTerms, type TermRow, type TermType, termById } from './term.store.ts';

function termType(name: 'Theme' | 'Region' | 'TargetGroup', type: TermType, queryField: string) {
  const term = builder.objectRef<TermRow>(name);
  term.implement({
    interfaces: [Node],
    fields: (t) => ({
      id: t.id({ resolve: ({ documentId, servedLocale }) => contentId(name, documentId, servedLocale) }),
      slug: t.exposeString('slug'),
      name: t.exposeString('name'),
      description: t.exposeString('description', { nullable: true }),
      locale: t.expose('servedLocale', { type: LocaleEnum }),
    }),
  });
  nodeType(name, async ({ documentId, locale }, context) => {
    const row = await termById({ documentId, locale }, context);
    return row?.type === type ? row : null;
  });
  const { connection } = connectionType(name, term);
  builder.queryField(queryField, (t) =>
    t.field({
      type: connection,
      ...(name === 'Theme' ? { description: 'Those that a public network uses.' } : {}),
      args: { ...pageArguments, ...localeArgument },
      resolve: (_, { locale, ...page }, context) => listTerms('', page, { type, locale: locale ?? 'NL' }, context),
    }),
  );
  return term;
}

export const Theme = termType('Theme', 'THEME', 'themes');
export const Region = termType('Region', 'REGION', 'regions');
export const TargetGroup = termType('TargetGroup', 'TARGET_GROUP', 'targetGroups');
