import { formElsewhere } from '@leerkring/widgets/hosted/form.texts.ts';
import type { FormNotice } from '@leerkring/widgets/hosted/form.ts';
import type { FastifyRequest } from 'fastify';

/**
 * Whether a form was sent from a page of ours. Another site may have filled it in, consents and all, so what it sent is not shown
 * as if the visitor had. Every browser says whence a form comes (header Origin, RFC 6454); what says nothing is no browser.
 */
export function isOwnForm({ headers: { origin } }: Pick<FastifyRequest, 'headers'>, publicUrl: string): boolean {
  return origin === undefined || origin === new URL(publicUrl).origin;
}

/** Above the empty form that is shown instead. @param language 0 Dutch, 1 English */
export const filledInElsewhere = (language: 0 | 1) => ({
  status: 403,
  faults: [],
  notice: { text: formElsewhere[language], isBad: true } satisfies FormNotice,
  needsNewKey: true,
});
