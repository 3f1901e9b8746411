import { randomUUID } from 'node:crypto';
import { openDatabase } from '@leerkring/prisma/client.ts';
import Fastify, { LogController } from 'fastify';
import { challengeRoutes } from './abuse/challenge.routes.ts';
import { Limits } from './abuse/limits.store.ts';
import { accessibilityStatementRoutes } from './accessibility-statement/accessibility-statement.routes.ts';
import { Projector } from './content/projector.ts';
import { convenantsPageRoutes } from './convenants-page/convenants-page.routes.ts';
import { desk } from './desk/desk.ts';
import { embedRoutes } from './embed/embed.routes.ts';
import type { Environment } from './environment.ts';
import { graphqlHttp } from './graphql-http/graphql-http.ts';
import { health } from './health/health.ts';
import { home } from './home/home.ts';
import { stopGracefully } from './http/graceful-stop.ts';
import { answerError } from './http/masked-errors.ts';
import { answerNotFound } from './http/not-found.ts';
import { imageRoutes } from './images/image.routes.ts';
import { jobs } from './jobs/tasks.ts';
import { runDueJobs, Worker } from './jobs/worker.ts';
import { listensToItself, mailboxRoutes } from './mail/mailbox-page/mailbox.routes.ts';
import { mailerOf } from './mail/mailer.ts';
import { dataLinkRoutes } from './my-data/data-link.routes.ts';
import { myDataRoutes } from './my-data/my-data.routes.ts';
import { mySignUpRoutes } from './my-sign-up/my-sign-up.routes.ts';
import { networkPageRoutes } from './network-page/network-page.routes.ts';
import { signUpPageRoutes } from './network-page/sign-up-page.routes.ts';
import { startPageRoutes } from './network-page/start-page.routes.ts';
import { oembedRoutes } from './oembed/oembed.routes.ts';
import { outcomePageRoutes } from './outcome-page/outcome-page.routes.ts';
import { programmePageRoutes } from './programme-page/programme-page.routes.ts';
import { ChangeListener } from './response-cache/change-listener.ts';
import { untilNextInstant } from './response-cache/next-instant.store.ts';
import { ResponseCache } from './response-cache/response-cache.ts';
import { schema } from './schema.ts';
import { widgetFile, widgetFiles } from './widget-files/widget-files.ts';

/** Bytes: the longest sign-up is a tenth of it. */
const LARGEST_BODY = 32 * 1024;

/** A picture's key has 300 characters at most; the address may write each with nine (RFC 3986, 2.1). */
const LONGEST_PARAMETER = 2700;

/** Asked every few seconds for ever. */
const askedForEver = new Set(['/healthz', '/readyz']);

/** The whole API, not listening yet. `close` lets what is in flight end and gives everything back. */
export async function createServer(environment: Environment) {
  const { databaseUrl, publicUrl, keys } = environment;
  const database = openDatabase(databaseUrl, environment.databaseConnections);
  const app = Fastify({
    logger: { level: environment.logLevel },
    bodyLimit: LARGEST_BODY,
    genReqId: () => randomUUID(),
    // Requests carry names and addresses in their variables: only method and path are logged, by ourselves.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: {
      maxParamLength: LONGEST_PARAMETER,
      ignoreTrailingSlash: true,
    },
    // Of an address that cannot be read: it belongs to no route, so no hook runs.
    frameworkErrors: (_error, request, reply) => {
      reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
      return answerNotFound(request, reply);
    },
    trustProxy: environment.trustProxy,
  });
  const limits = new Limits(databaseUrl, keys, environment.limits, app.log);
  const cache = new ResponseCache({ untilNextInstant: () => untilNextInstant(database) });
  const changes = new ChangeListener(databaseUrl, cache, app.log);
  const projector = new Projector({
    databaseUrl,
    cmsUrl: environment.cmsUrl,
    token: environment.cmsFeedToken,
    log: app.log,
  });
  const { staff } = environment.desk;
  const work = { databaseUrl, database, keys, publicUrl, log: app.log, mailer: mailerOf(environment), staff, jobs };
  const worker = new Worker(work);

  app.setErrorHandler(answerError);
  app.setNotFoundHandler(answerNotFound);
  stopGracefully(app);
  app.addHook('onRequest', async (request, reply) => {
    // Not returned: who returns the reply says that it was sent.
    reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' });
  });
  app.addHook('onResponse', async (request, reply) => {
    // The route, not what was asked: addresses of personal pages hold a secret.
    const path = request.routeOptions.url ?? 'unknown';
    const milliseconds = Math.round(reply.elapsedTime);
    const level = askedForEver.has(path) ? 'debug' : 'info';
    request.log[level]({ method: request.method, path, status: reply.statusCode, milliseconds }, 'answered');
  });
  await app.register(graphqlHttp, { schema, database, publicUrl, keys, limits, cache });
  await app.register(challengeRoutes, { keys });
  await app.register(desk, { schema, database, publicUrl, keys, limits, ...environment.desk });
  await app.register(imageRoutes, { database });
  await app.register(widgetFiles, { database });
  await app.register(health, { database, projector, widgetFile });
  await app.register(home, { database, publicUrl, keys, limits });
  await app.register(embedRoutes, { database, publicUrl });
  const hosted = { schema, database, publicUrl, keys, limits, cache };
  await app.register(networkPageRoutes, hosted);
  await app.register(signUpPageRoutes, hosted);
  await app.register(startPageRoutes, hosted);
  await app.register(programmePageRoutes, hosted);
  await app.register(convenantsPageRoutes, hosted);
  await app.register(outcomePageRoutes, hosted);
  await app.register(accessibilityStatementRoutes, hosted);
  await app.register(oembedRoutes, hosted);
  await app.register(mySignUpRoutes, { database, keys, limits, publicUrl });
  await app.register(myDataRoutes, { database, keys, limits });
  await app.register(dataLinkRoutes, { database, keys, limits });
  if (environment.smtpUrl === undefined && environment.mailFolder !== undefined && listensToItself(environment.host))
    await app.register(mailboxRoutes, { folder: environment.mailFolder });

  return {
    app,
    database,
    limits,
    /** Hears of changes; without it nothing is cached. */
    changes,
    async start() {
      await app.listen({ host: environment.host, port: environment.port });
      await changes.start();
      projector.start();
      if (environment.worksOnJobs) worker.start();
    },
    /** Does what is due now, without waiting for more; for tests and commands. @returns errors of attempts that failed */
    runJobs: () => runDueJobs(work),
    async close() {
      await Promise.all([app.close(), projector.stop(), changes.stop(), worker.stop()]);
      await Promise.all([database.$disconnect(), limits.close()]);
    },
  };
}
