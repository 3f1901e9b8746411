import formBody from '@fastify/formbody';
import type { Database } from '@leerkring/prisma/client.ts';
import { formFailedPage } from '@leerkring/widgets/hosted/form-failed.ts';
import { Filled } from '@leerkring/widgets/hosted/form-filled.ts';
import type { FastifyError, FastifyInstance } from 'fastify';
import { type FrameQuery, frameOf } from '../frames/frame.ts';
import { logFailure } from '../http/masked-errors.ts';
import { isOwnForm } from './own-form.ts';
import { hereInOtherLanguage, pageQuery } from './page-query.ts';
import { sendForm } from './send-page.ts';

/** Bytes: a form writes a letter with an accent as six, so that the longest sign-up is longer than the same by GraphQL. */
const LARGEST_FORM = 96 * 1024;

/** Lets routes take forms that people send, and tell what goes wrong with them on a page. Call it on an instance of their own. */
export async function takeForms(
  app: FastifyInstance,
  { database, publicUrl }: { readonly database: Database; readonly publicUrl: string },
) {
  await app.register(formBody, { bodyLimit: LARGEST_FORM });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logFailure(error, request);
    const query = pageQuery(request);
    const failure = status === 413 ? 'tooLarge' : status >= 500 ? 'down' : 'broken';
    // Whose page may show it stands in the database, which may be what is down: then nobody's may.
    const frame = await frameOf(database, request.query as FrameQuery).catch((error: FastifyError) => {
      logFailure(error, request);
      return undefined;
    });
    const isSent = failure === 'down' && request.method === 'POST' && isOwnForm(request, publicUrl);
    const page = await formFailedPage({
      language: query.language,
      // What was sent is not at an address.
      otherLanguage: request.method === 'POST' ? null : hereInOtherLanguage(query),
      failure,
      frame,
      sent: isSent ? { action: request.url, filled: new Filled(request.body) } : undefined,
    });
    return sendForm(reply, page, frame, status);
  });
}
