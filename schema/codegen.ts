import type { CodegenConfig } from '@graphql-codegen/cli';
import { documentId } from './trusted-documents.ts';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/*.graphql',
  importExtension: '.ts',
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // Only the id travels to the browser; the text stays in generated/persisted-documents.json.
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: documentId },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        pureMagicComment: true,
        scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
        strictScalars: true,
      },
    },
  },
};

export default config;
