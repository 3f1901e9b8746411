import current from '@leerkring/schema/generated/persisted-documents.json' with { type: 'json' };
import released from '@leerkring/schema/trusted-documents.json' with { type: 'json' };
import { nameOf, stayingNames, type TrustedDocuments } from '@leerkring/schema/trusted-documents.ts';

const texts = Object.values(current);
const documents = new Map<string, string | undefined>([
  ...Object.entries(released satisfies TrustedDocuments),
  ...stayingNames.map((name) => [name, texts.find((text) => nameOf(text) === name)] as const),
]);

/** The text that was released under this id, or the newest under a name that stays; undefined: never released. */
export function trustedDocument(id: string): string | undefined {
  return documents.get(id);
}
