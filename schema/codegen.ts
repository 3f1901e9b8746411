import type { CodegenConfig } from '@graphql-codegen/cli';
import { documentId } from './trusted-documents.ts';

const types = {
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  pureMagicComment: true,
  scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
  strictScalars: true,
};

const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  generates: {
    'generated/': {
      documents: 'operations/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // Only the id travels to the browser; the text stays in generated/persisted-documents.json.
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: documentId },
      },
      config: types,
    },
    // The desk travels with the API that answers it: its documents go as text and are never released.
    'generated/desk/': {
      documents: 'operations/desk/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: types,
    },
  },
};

export default config;
