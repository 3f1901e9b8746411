import { builder } from '../../builder.ts';

interface ExportedFileShape {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}
export const ExportedFile = builder.objectRef<ExportedFileShape>('ExportedFile').implement({
  description: 'A file to save, with personal data. Who may read: who may ask for the export.',
  fields: (t) => ({
    fileName: t.exposeString('fileName'),
    mediaType: t.exposeString('mediaType'),
    base64: t.exposeString('base64', { description: 'Its bytes (RFC 4648, section 4).' }),
  }),
});
