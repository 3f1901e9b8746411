import formBody from '@fastify/formbody';
import { formFailedPage } from '@leerkring/widgets/hosted/form-failed.ts';
import type { FastifyError, FastifyInstance } from 'fastify';
import { logFailure } from '../http/masked-errors.ts';
import { hereInOtherLanguage, pageQuery } from './page-query.ts';
import { sendForm } from './send-page.ts';

/** Bytes: a form writes a letter with an accent as six, so that the longest sign-up is longer than the same by GraphQL. */
const LARGEST_FORM = 96 * 1024;

/** Lets routes take forms that people send, and tell what goes wrong with them on a page. Call it on an instance of their own. */
export async function takeForms(app: FastifyInstance) {
  await app.register(formBody, { bodyLimit: LARGEST_FORM });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logFailure(error, request);
    const query = pageQuery(request);
    const kind = status === 413 ? 'tooLarge' : status >= 500 ? 'down' : 'broken';
    return sendForm(reply, await formFailedPage(query.language, kind, hereInOtherLanguage(query)), undefined, status);
  });
}
