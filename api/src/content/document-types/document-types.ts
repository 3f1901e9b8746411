import type { ContentType } from '@leerkring/prisma/client.ts';
import { contact } from './contact.ts';
import type { DocumentType } from './document-type.ts';
import { network } from './network.ts';
import { outcome } from './outcome.ts';
import { owner } from './owner.ts';
import { partnerSite } from './partner-site.ts';
import { privacyNotice } from './privacy-notice.ts';
import { programme } from './programme.ts';
import { region, targetGroup, theme } from './term.ts';
import { workForm } from './work-form.ts';

const byName: Record<ContentType, DocumentType> = {
  OWNER: owner,
  PRIVACY_NOTICE: privacyNotice,
  THEME: theme,
  REGION: region,
  TARGET_GROUP: targetGroup,
  CONTACT: contact,
  WORK_FORM: workForm,
  PROGRAMME: programme,
  NETWORK: network,
  PARTNER_SITE: partnerSite,
  OUTCOME: outcome,
};

export const documentTypes: ReadonlyMap<string, DocumentType> = new Map(Object.entries(byName));

/** The name in our tables of a type in the feed: `privacy-notice` is PRIVACY_NOTICE. */
export const tableName = (feedType: string) => feedType.toUpperCase().replaceAll('-', '_');
