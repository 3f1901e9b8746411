// What a request asks of an API that stands in for ours.
import { readFileSync } from 'node:fs';
import { nameOf } from '@leerkring/schema/trusted-documents.ts';

const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../schema/generated/persisted-documents.json', import.meta.url), 'utf8'),
);

/** The body of a POST. */
export interface Asked {
  documentId?: string;
  variables?: { input?: Record<string, unknown> };
}

/** The name of the operation; '' when it is something else. */
export function operationOf({ searchParams }: URL, asked?: Asked): string {
  const id = asked?.documentId ?? searchParams.get('documentId') ?? '';
  // What pages may preload is asked under its name.
  return nameOf(documents[id] ?? `query ${id}`);
}
