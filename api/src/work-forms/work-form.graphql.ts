import { builder } from '../builder.ts';
import { LocaleEnum, localeArgument } from '../locales/locale.graphql.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { connectionType, pageArguments } from '../paging/connection.graphql.ts';
import { bodyField } from '../rich-text/rich-text.graphql.ts';
import { findWorkForm, listWorkForms, type WorkFormRow, workFormById } from './work-form.store.ts';

const WorkFormStep = builder.objectRef<WorkFormRow['steps'][number]>('WorkFormStep').implement({
  fields: (t) => ({ title: t.exposeString('title'), text: t.exposeString('text') }),
});

export const WorkForm = builder.objectRef<WorkFormRow>('WorkForm');
WorkForm.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ documentId, servedLocale }) => contentId('WorkForm', documentId, servedLocale) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    body: t.field(bodyField),
    steps: t.field({ type: [WorkFormStep], resolve: ({ steps }) => steps }),
    rules: t.exposeStringList('rules'),
    pitfalls: t.exposeStringList('pitfalls'),
    locale: t.expose('servedLocale', { type: LocaleEnum }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
  }),
});
nodeType('WorkForm', workFormById);

const { connection: WorkFormConnection } = connectionType('WorkForm', WorkForm);

builder.queryFields((t) => ({
  workForms: t.field({
    type: WorkFormConnection,
    args: {
      ...pageArguments,
      programme: t.arg.string({ description: 'Slug: those of this programme.' }),
      ...localeArgument,
    },
    resolve: (_, { programme, locale, ...page }, context) =>
      listWorkForms('', page, { programme: programme ?? null, locale: locale ?? 'NL' }, context),
  }),
  workForm: t.field({
    type: WorkForm,
    nullable: true,
    args: { slug: t.arg.string({ required: true }), ...localeArgument },
    resolve: (_, { slug, locale }, context) => findWorkForm(context, slug, locale ?? 'NL'),
  }),
}));
