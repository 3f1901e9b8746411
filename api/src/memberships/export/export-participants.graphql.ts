import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { actorFor, viewerOf } from '../../desk/viewer.ts';
import { LocaleEnum } from '../../locales/locale.graphql.ts';
import { Refusal, type RefusalShape } from '../../refusals.ts';
import { copyAddresses, MOST_ADDRESSES } from './addresses.store.ts';
import { exportList } from './export.store.ts';
import { exportTexts } from './export.texts.ts';
import { ExportedFile } from './exported-file.graphql.ts';
import { type ExportList, MOST_ROWS } from './listed.store.ts';
import { asCsv, asXlsx } from './sheet.ts';

const formats = {
  CSV: { extension: 'csv', mediaType: 'text/csv; charset=utf-8' },
  XLSX: { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const;
type Format = keyof typeof formats;

const ExportFormat = builder.enumType('ExportFormat', {
  description: 'CSV: separated by semicolons, UTF-8 with a byte order mark, as Excel opens it in the Netherlands.',
  values: ['CSV', 'XLSX'] as const satisfies readonly Format[],
});

const ExportListEnum = builder.enumType('ExportList', {
  description:
    'PARTICIPANTS: of every role. WAITING_LIST: in the order in which places are offered. DECISIONS: newest first.',
  values: ['PARTICIPANTS', 'WAITING_LIST', 'DECISIONS'] as const satisfies readonly ExportList[],
});

interface ExportTooLargeShape extends RefusalShape {
  readonly type: 'ExportTooLarge';
}
const ExportTooLarge = builder
  .objectRef<ExportTooLargeShape>('ExportTooLarge')
  .implement({ description: `More than ${MOST_ROWS} people.`, interfaces: [Refusal] });

const ExportResult = builder.unionType('ExportParticipantsResult', {
  types: [ExportedFile, ExportTooLarge],
  resolveType: (answer) => ('type' in answer ? answer.type : 'ExportedFile'),
});

interface CopiedAddressesShape {
  readonly addresses: readonly string[];
}
const CopiedAddresses = builder.objectRef<CopiedAddressesShape>('CopiedAddresses').implement({
  description: 'To put in the Bcc of a mail. Who may read: who may ask for them.',
  fields: (t) => ({ addresses: t.stringList({ resolve: ({ addresses }) => [...addresses] }) }),
});

interface TooManyAddressesShape extends RefusalShape {
  readonly type: 'TooManyAddresses';
}
const TooManyAddresses = builder
  .objectRef<TooManyAddressesShape>('TooManyAddresses')
  .implement({ description: `More than ${MOST_ADDRESSES}.`, interfaces: [Refusal] });

const CopyAddressesResult = builder.unionType('CopyAddressesResult', {
  types: [CopiedAddresses, TooManyAddresses],
  resolveType: (answer) => ('type' in answer ? answer.type : 'CopiedAddresses'),
});

const whoMay = 'Written down in the audit log. Who may use: managers of the network and staff of its owner.';
const ofNetwork = builder.args((t) => ({
  network: t.id({ required: true, description: 'The id of `DeskNetwork`.' }),
  locale: t.field({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of headers and messages.' }),
}));

builder.mutationFields((t) => ({
  exportParticipants: t.field({
    type: ExportResult,
    description: `Everyone in a list of the network, with organisation, address and answers, as a spreadsheet in which nothing is a formula. ${whoMay}`,
    args: {
      ...ofNetwork,
      format: t.arg({ type: ExportFormat, required: true }),
      list: t.arg({ type: ExportListEnum, required: true, defaultValue: 'PARTICIPANTS' }),
    },
    authScopes: (_, { network }) => ({ manages: network }),
    resolve: (_, asked, context) => exported(asked, context),
  }),
  copyAddresses: t.field({
    type: CopyAddressesResult,
    description: `The addresses of who takes part now, or took part when the network ended, each once. ${whoMay}`,
    args: ofNetwork,
    authScopes: (_, { network }) => ({ manages: network }),
    resolve: async (_, { network, locale }, context) => {
      const by = await exporter(network, context);
      const addresses = await copyAddresses(context.database, context.keys, { networkId: network, by });
      if (addresses !== 'tooMany') return { addresses };
      return { type: 'TooManyAddresses' as const, message: exportTexts[locale].tooManyAddresses(MOST_ADDRESSES) };
    },
  }),
}));

/** As who they are written down. @throws Error when the field's scope let somebody through who may not */
async function exporter(networkId: string, context: Context) {
  const viewer = await viewerOf(context);
  if (!viewer) throw new Error('Nobody exports who may not.');
  return actorFor(viewer, networkId);
}

async function exported(
  { network, list, format, locale }: { network: string; list: ExportList; format: Format; locale: Locale },
  context: Context,
) {
  const by = await exporter(network, context);
  const result = await exportList(context.database, context.keys, { networkId: network, list, locale, by });
  const texts = exportTexts[locale];
  if (result.outcome === 'tooMany') return { type: 'ExportTooLarge' as const, message: texts.tooMany(MOST_ROWS) };
  const { extension, mediaType } = formats[format];
  const name = (result.slug ?? '').replace(/[^A-Za-z0-9-]/g, '').slice(0, 80) || 'netwerk';
  const bytes = format === 'CSV' ? asCsv(result.sheet) : await asXlsx(result.sheet);
  const fileName = `${texts.files[list]}-${name}-${result.today}.${extension}`;
  return { fileName, mediaType, base64: bytes.toString('base64') };
}
