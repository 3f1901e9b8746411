import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { actorFor, viewerOf } from '../../desk/viewer.ts';
import { LocaleEnum } from '../../locales/locale.graphql.ts';
import { badInput } from '../../paging/page.ts';
import { Refusal, type RefusalShape } from '../../refusals.ts';
import { idempotencyKeyForm } from '../../sign-ups/sign-up.checks.ts';
import { IdempotencyKeyReused, idempotencyKeyReused } from '../../sign-ups/sign-up.refusals.ts';
import { NetworkTakesNobody, networkTakesNobody } from '../member.refusals.ts';
import type { Field } from './columns.rules.ts';
import type { Column, ImportError } from './csv.rules.ts';
import { importMembers, type Preview, previewImport } from './import.store.ts';
import { importTexts } from './import.texts.ts';
import {
  ImportLookAlike,
  ImportOrganisationChoice,
  lookAlikes,
  MOST_NAMES,
  readChoices,
} from './look-alikes.graphql.ts';
import type { Plan } from './plan.rules.ts';
import {
  ImportPersonChoice,
  ImportSamePerson,
  MOST_PEOPLE,
  readPersonChoices,
  samePeople,
} from './same-people.graphql.ts';

/** More than anybody mends in one go. */
const MOST_ERRORS = 500;
const ImportFieldEnum = builder.enumType('ImportField', {
  description: 'What a column tells of a person. SINCE: a day; without it the day of the import.',
  values: {
    NAME: { value: 'name' },
    FIRST_NAME: { value: 'firstName' },
    INFIX: { value: 'infix' },
    LAST_NAME: { value: 'lastName' },
    EMAIL: { value: 'email' },
    ORGANISATION: { value: 'organisation' },
    KVK_NUMBER: { value: 'kvkNumber' },
    ORGANISATION_KIND: { value: 'kind' },
    ORGANISATION_PLACE: { value: 'place' },
    UNIT: { value: 'unit' },
    JOB_TITLE: { value: 'jobTitle' },
    SINCE: { value: 'since' },
  } as const satisfies Record<string, { value: Field }>,
});

const ImportColumn = builder.objectRef<Column>('ImportColumn').implement({
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the file heads it.' }),
    field: t.expose('field', { type: ImportFieldEnum, nullable: true, description: 'null: nothing is done with it.' }),
  }),
});

const ImportErrorType = builder.objectRef<ImportError>('ImportError').implement({
  description: 'Why a row does not hold, in the locale of the request.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'As a spreadsheet numbers it: the names of the columns stand on 1.' }),
    column: t.exposeString('column', { nullable: true, description: 'As the file heads it; null: the whole row.' }),
    message: t.exposeString('message'),
  }),
});

const ImportNewOrganisation = builder.objectRef<Plan['newOrganisations'][number]>('ImportNewOrganisation').implement({
  description: 'Not known yet; the import adds it.',
  fields: (t) => ({
    name: t.string({ resolve: ({ words }) => words.name }),
    kvkNumber: t.string({ nullable: true, resolve: ({ words }) => words.kvkNumber }),
    people: t.exposeInt('people'),
  }),
});

const ImportPreview = builder.objectRef<Preview>('ImportPreview').implement({
  description: 'What the import of this file would do now.',
  fields: (t) => ({
    rows: t.int({ description: 'With people in them.', resolve: ({ file }) => file.rows.length }),
    ready: t.int({ description: 'Would be added.', resolve: ({ plan }) => plan.ready.length }),
    alreadyMembers: t.int({ description: 'Take part already.', resolve: ({ plan }) => plan.alreadyMembers }),
    columns: t.field({ type: [ImportColumn], resolve: ({ file }) => [...file.columns] }),
    newOrganisations: t.field({ type: [ImportNewOrganisation], resolve: ({ plan }) => [...plan.newOrganisations] }),
    lookAlikes: t.field({
      type: [ImportLookAlike],
      description: `Among the first ${MOST_NAMES} names that we do not know, without those for which a known one was chosen; also where there is no place for them.`,
      resolve: (preview, _, context) => lookAlikes(preview, context),
    }),
    samePeople: t.field({
      type: [ImportSamePerson],
      description: `Lines whose address we know by another name, without those of which was said who is meant; the first ${MOST_PEOPLE}.`,
      resolve: (preview, _, context) => samePeople(preview, context),
    }),
    errorCount: t.int({ resolve: ({ errors }) => errors.length }),
    errors: t.field({
      type: [ImportErrorType],
      description: `The first ${MOST_ERRORS}, in the order of the file.`,
      resolve: ({ errors }) => errors.slice(0, MOST_ERRORS),
    }),
  }),
});

interface ImportDoneShape {
  readonly added: number;
  readonly alreadyMembers: number;
}
const ImportDone = builder.objectRef<ImportDoneShape>('ImportDone').implement({
  description: 'The same again for the same file and idempotency key.',
  fields: (t) => ({
    added: t.exposeInt('added'),
    alreadyMembers: t.exposeInt('alreadyMembers', { description: 'Took part before; nothing of them changed.' }),
  }),
});

interface ImportHasErrorsShape extends RefusalShape {
  readonly type: 'ImportHasErrors';
  readonly errors: readonly ImportError[];
}
const ImportHasErrors = builder.objectRef<ImportHasErrorsShape>('ImportHasErrors').implement({
  description: 'Nobody was added.',
  interfaces: [Refusal],
  fields: (t) => ({
    errorCount: t.int({ resolve: ({ errors }) => errors.length }),
    errors: t.field({
      type: [ImportErrorType],
      description: `The first ${MOST_ERRORS}, in the order of the file.`,
      resolve: ({ errors }) => errors.slice(0, MOST_ERRORS),
    }),
  }),
});

const PreviewImportResult = builder.unionType('PreviewImportResult', {
  types: [ImportPreview, NetworkTakesNobody],
  resolveType: (answer) => ('type' in answer ? answer.type : 'ImportPreview'),
});
const ImportMembersResult = builder.unionType('ImportMembersResult', {
  types: [ImportDone, ImportHasErrors, IdempotencyKeyReused, NetworkTakesNobody],
  resolveType: (answer) => ('type' in answer ? answer.type : 'ImportDone'),
});

const importArguments = builder.args((t) => ({
  network: t.id({ required: true, description: 'The id of `DeskNetwork`.' }),
  csv: t.string({
    required: true,
    description:
      'The text of the file: UTF-8, separated by ; or , or tabs, names of columns in Dutch or English on the first row; at most 2,000 rows and 1 MB.',
  }),
  choices: t.field({
    type: [ImportOrganisationChoice],
    description: `What names mean that we do not know; a name without one is new. At most ${MOST_NAMES}.`,
  }),
  people: t.field({
    type: [ImportPersonChoice],
    description: `Who is meant on lines whose address we know by another name; on a line without one it is somebody else. At most ${MOST_PEOPLE}.`,
  }),
  locale: t.field({
    type: LocaleEnum,
    required: true,
    defaultValue: 'NL',
    description: 'Of the messages, and of the mails to people who are new.',
  }),
}));

const whoMay = 'Who may use: managers of the network and staff of its owner.';

builder.mutationFields((t) => ({
  previewImport: t.field({
    type: PreviewImportResult,
    description: `Tells what the import of a file would do. Changes nothing. ${whoMay}`,
    args: importArguments,
    authScopes: (_, { network }) => ({ manages: network }),
    resolve: async (_, { network: networkId, csv, locale, ...chosen }, context) => {
      const people = await readPersonChoices(chosen.people, context);
      const asked = { networkId, csv, choices: readChoices(chosen.choices), people, locale };
      const result = await previewImport(context.database, context.keys, asked);
      return result.outcome === 'preview' ? result : networkTakesNobody(locale, result.outcome);
    },
  }),
  importMembers: t.field({
    type: ImportMembersResult,
    description: `Adds everyone in a file, or nobody; each gets a mail that says so. ${whoMay}`,
    args: {
      ...importArguments,
      fileName: t.arg.string({ required: true, description: 'Stands beside everyone as where we know them from.' }),
      idempotencyKey: t.arg.string({
        required: true,
        description: '16 to 64 characters A-Z a-z 0-9 _ -. The same key with the same file adds nothing twice.',
      }),
    },
    authScopes: (_, { network }) => ({ manages: network }),
    resolve: async (_, { network, csv, fileName, idempotencyKey, locale, ...chosen }, context) => {
      if (!idempotencyKeyForm.test(idempotencyKey)) throw badInput('`idempotencyKey` is not of the form described.');
      const people = await readPersonChoices(chosen.people, context);
      const asked = { networkId: network, csv, choices: readChoices(chosen.choices), people };
      return run({ ...asked, fileName: lastPart(fileName), idempotencyKey, locale }, context);
    },
  }),
}));

/** Without the folders of somebody's machine, and without what cannot be seen. */
function lastPart(fileName: string): string {
  const name = fileName
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  return [...name].slice(0, 200).join('') || 'import.csv';
}

async function run(asked: Omit<Parameters<typeof importMembers>[2], 'by'>, context: Context) {
  const { locale, networkId } = asked;
  const viewer = await viewerOf(context);
  if (!viewer) throw new Error('Nobody imports who may not.');
  const by = actorFor(viewer, networkId);
  const result = await importMembers(context.database, context.keys, { ...asked, by });
  switch (result.outcome) {
    case 'imported':
      return { added: result.added, alreadyMembers: result.alreadyMembers };
    case 'errors': {
      const { errors } = result;
      return { type: 'ImportHasErrors' as const, message: importTexts[locale].hasErrors(errors.length), errors };
    }
    case 'reused':
      return { ...idempotencyKeyReused(locale), message: importTexts[locale].sentBefore };
    case 'ended':
    case 'noOwner':
      return networkTakesNobody(locale, result.outcome);
  }
}
