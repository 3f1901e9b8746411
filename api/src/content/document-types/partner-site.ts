import * as z from 'zod';
import { documentType } from './document-type.ts';
import * as field from './fields.ts';

const fields = z.object({
  name: field.line,
  keys: z.array(z.object({ key: z.string().min(1), revokedOn: field.optionalDay })),
  origins: field.lines,
  stopped: z.boolean(),
});

export const partnerSite = documentType('PartnerSite', false, fields, ({ documentId, leading }) => ({
  content: {
    partner_site: [{ documentId, name: leading.name, origins: leading.origins, stopped: leading.stopped }],
    partner_key: leading.keys.map(({ key, revokedOn }) => ({
      key,
      partnerSiteId: documentId,
      revokedOn: revokedOn ? new Date(`${revokedOn}T00:00:00Z`) : null,
    })),
  },
  permanent: { partnerSite: { documentId } },
}));
