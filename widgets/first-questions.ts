import type { NetworkBySlugDocument, NetworksDocument } from '@leerkring/schema/generated/graphql.ts';
import type { StayingName } from '@leerkring/schema/trusted-documents.ts';

/**
 * What a page may preload is asked under a name that stays, not under the hash of today's text: what was pasted once
 * goes on to match (`embed/preload.ts`).
 */
const named = <Question>(name: StayingName) => ({ __meta__: { hash: name } }) as Question;

export const networkBySlug = named<typeof NetworkBySlugDocument>('NetworkBySlug');
export const networks = named<typeof NetworksDocument>('Networks');
