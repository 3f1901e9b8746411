import type { Database } from '@leerkring/prisma/client.ts';
import { frameStyle } from '@leerkring/widgets/hosted/frame.css.ts';
import type { Frame } from '@leerkring/widgets/hosted/page.ts';
import { couldBePartnerKey } from '../partner-sites/partner-site.rules.ts';
import { partnerSiteOf } from '../partner-sites/partner-site.store.ts';
import { frameAncestors } from './frame-ancestors.rules.ts';
import { frameColours } from './frame-colours.rules.ts';

/** Of a hosted page's address; whatever stands there. */
export interface FrameQuery {
  /** With any value, also none: the bare variant. */
  readonly frame?: unknown;
  readonly partner?: unknown;
  readonly accent?: unknown;
  readonly text?: unknown;
}

/** The bare variant that an address asks for, to be shown by the partner's pages only; undefined: the page that stands alone. */
export async function frameOf(database: Database, query: FrameQuery): Promise<Frame | undefined> {
  if (query.frame === undefined) return undefined;
  const { partner: key } = query;
  const partner = typeof key === 'string' && couldBePartnerKey(key) ? await partnerSiteOf(database, key) : null;
  return {
    ancestors: frameAncestors(partner),
    style: frameStyle + frameColours(query),
    scripts: ['/widgets/v1/frame.js'],
  };
}
