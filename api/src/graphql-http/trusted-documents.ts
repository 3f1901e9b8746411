import released from '@leerkring/schema/trusted-documents.json' with { type: 'json' };
import type { TrustedDocuments } from '@leerkring/schema/trusted-documents.ts';

const documents = new Map(Object.entries(released satisfies TrustedDocuments));

/** The text that was released under this id; undefined: never released. */
export function trustedDocument(id: string): string | undefined {
  return documents.get(id);
}
