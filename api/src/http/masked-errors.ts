import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** In the shape of a GraphQL answer, whatever was asked. */
export function refuse(reply: FastifyReply, status: number, code: string, message: string) {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
}

/** Messages stay out of the log, they may quote what people filled in. */
export function logFailure(error: FastifyError, request: FastifyRequest) {
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  request.log.error({ kind: error.name, code: error.code, frames }, 'a request failed');
}

/** For every route: what went wrong inside stays inside. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(reply, status, error.code ?? 'BAD_REQUEST', error.message);
  logFailure(error, request);
  return refuse(reply, status, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
}
