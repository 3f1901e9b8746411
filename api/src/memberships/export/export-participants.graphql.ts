import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { actorFor, viewerOf } from '../../desk/viewer.ts';
import { LocaleEnum } from '../../locales/locale.graphql.ts';
import { Refusal, type RefusalShape } from '../../refusals.ts';
import { exportParticipants, MOST_ROWS } from './export.store.ts';
import { exportTexts } from './export.texts.ts';
import { ExportedFile } from './exported-file.graphql.ts';
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

builder.mutationFields((t) => ({
  exportParticipants: t.field({
    type: ExportResult,
    description:
      'Everyone who takes part now, with organisation, address and answers, as a spreadsheet in which nothing is a formula. Written down in the audit log. Who may use: managers of the network and staff of its owner.',
    args: {
      network: t.arg.id({ required: true, description: 'The id of `DeskNetwork`.' }),
      format: t.arg({ type: ExportFormat, required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the headers.' }),
    },
    authScopes: (_, { network }) => ({ manages: network }),
    resolve: (_, { network, format, locale }, context) => exported(network, format, locale, context),
  }),
}));

async function exported(networkId: string, format: Format, locale: Locale, context: Context) {
  const viewer = await viewerOf(context);
  if (!viewer) throw new Error('Nobody exports who may not.');
  const by = actorFor(viewer, networkId);
  const result = await exportParticipants(context.database, context.keys, { networkId, locale, by });
  const texts = exportTexts[locale];
  if (result.outcome === 'tooMany') return { type: 'ExportTooLarge' as const, message: texts.tooMany(MOST_ROWS) };
  const { extension, mediaType } = formats[format];
  const name = (result.slug ?? '').replace(/[^A-Za-z0-9-]/g, '').slice(0, 80) || 'netwerk';
  const bytes = format === 'CSV' ? asCsv(result.sheet) : await asXlsx(result.sheet);
  const fileName = `${texts.participants}-${name}-${result.today}.${extension}`;
  return { fileName, mediaType, base64: bytes.toString('base64') };
}
