import { existsSync, readFileSync } from 'node:fs';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import type { Environment } from '../environment.ts';
import type { Secrets } from '../secrets.ts';
import { apiService, cmsService } from '../services.ts';
import { MeasuredProcess } from './measured-process.ts';

export interface Contender {
  name: string;
  /** What the table says of it. */
  title: string;
  process: MeasuredProcess;
  origin: string;
  /** Of the next request. */
  path(): string;
  /** No two requests ask the same. */
  differs?: boolean;
}

/** Cards on a page. */
export const FIRST = 20;

const SECONDS_TO_START = 30;
const checkout = new URL('../../', import.meta.url);
const originOf = (port: number) => `http://127.0.0.1:${port}`;

async function contender(contender: Contender, seconds = SECONDS_TO_START): Promise<Contender> {
  try {
    await contender.process.answering(contender.origin + contender.path(), seconds);
  } catch (error) {
    await contender.process.stop();
    throw error;
  }
  return contender;
}

export async function bareHttp(body: string): Promise<Contender> {
  const port = await freePort();
  const file = new URL('contenders/http.server.ts', import.meta.url);
  return contender({
    name: 'http',
    title: 'bare node:http',
    process: new MeasuredProcess('bare node:http', file, { PORT: String(port), BODY: body }),
    origin: originOf(port),
    path: () => '/',
  });
}

export async function handWrittenSql(databaseUrl: string): Promise<Contender> {
  const port = await freePort();
  const file = new URL('contenders/sql.server.ts', import.meta.url);
  return contender({
    name: 'sql',
    title: 'hand-written SQL',
    process: new MeasuredProcess('fastify with hand-written SQL', file, {
      PORT: String(port),
      DATABASE_URL: databaseUrl,
    }),
    origin: originOf(port),
    path: () => `/networks?first=${FIRST}&locale=NL`,
  });
}

/** As `npm start` runs it; the first is answered from its cache, the second asks something new each time. */
export async function api(databaseUrl: string, secrets: Secrets): Promise<Contender[]> {
  const port = await freePort();
  const environment = settings({ api: port });
  const service = apiService(environment, secrets, { api: databaseUrl, cms: '' });
  const process = new MeasuredProcess(
    'API',
    new URL(`${service.folder}/${service.file}`, checkout),
    service.environment,
  );
  const documentId = encodeURIComponent(networksDocument());
  const path = (variables: object) =>
    `/graphql?documentId=${documentId}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const variables = { first: FIRST, locale: 'NL' };
  const shared = { process, origin: originOf(port) };
  let asked = 0;
  return [
    await contender({ ...shared, name: 'api', title: 'API, from its cache', path: () => path(variables) }),
    await contender({
      ...shared,
      name: 'api-uncached',
      title: 'API, cache of no use',
      differs: true,
      // Every list begins with the same networks: the cursor lies before them all.
      path: () => path({ ...variables, after: cursorBeforeAll(asked++) }),
    }),
  ];
}

/** Of the order by title: an empty one, of a document that differs each time. */
const cursorBeforeAll = (count: number) =>
  Buffer.from(JSON.stringify(['TITLE', '', String(count)])).toString('base64url');

/** The widgets' own document of the list of cards. */
function networksDocument(): string {
  const manifest = readFileSync(new URL('schema/trusted-documents.json', checkout), 'utf8');
  const documents: Record<string, string> = JSON.parse(manifest);
  // Nothing ever leaves the manifest: the newest is the last.
  const id = Object.keys(documents).findLast((key) => /\bquery Networks\(/.test(documents[key] ?? ''));
  if (!id) throw new Error('schema/trusted-documents.json has no query named Networks.');
  return id;
}

/** @returns null when the CMS was not built */
export async function strapi(databaseUrl: string, secrets: Secrets): Promise<Contender | null> {
  if (!existsSync(new URL('cms/dist/src/start.js', checkout))) return null;
  const port = await freePort();
  const service = cmsService(settings({ cms: port }), secrets, { api: '', cms: databaseUrl });
  const query = new URLSearchParams({ locale: 'nl', sort: 'title', 'pagination[pageSize]': String(FIRST) });
  const fields = ['slug', 'title', 'summary', 'kind', 'kindLabel', 'phase', 'locale', 'hostOrganisationName'];
  fields.forEach((field, index) => {
    query.set(`fields[${index}]`, field);
  });
  for (const relation of ['regions', 'targetGroups']) query.set(`populate[${relation}][fields][0]`, 'name');
  query.set('populate[signUp]', 'true');
  return contender(
    {
      name: 'strapi',
      title: 'Strapi REST',
      process: new MeasuredProcess(
        'Strapi',
        new URL('contenders/strapi.server.ts', import.meta.url),
        // The empty one of the checkout: no picture is uploaded here.
        { ...service.environment, CMS_PUBLIC_FOLDER: './public' },
      ),
      origin: originOf(port),
      path: () => `/api/networks?${query}`,
    },
    120,
  );
}

/** What `npm start` would read from its environment. Nobody logs requests: only the API would, and it is not what we compare. */
const noMailServer = 'smtp://127.0.0.1:9';

function settings(ports: { api?: number; cms?: number }): Environment {
  return {
    folder: '',
    // Where nobody listens: the projector finds no CMS, as on a day on which that is down.
    ports: { api: ports.api ?? 9, cms: ports.cms ?? 9, demo: 9, postgres: 9 },
    publicUrl: originOf(ports.api ?? 9),
    databaseUrl: undefined,
    cmsDatabaseUrl: undefined,
    demo: false,
    smtpUrl: noMailServer,
    startedByNpm: false,
    // Mails would go nowhere, and no job disturbs what is measured.
    inherited: { ...process.env, SMTP_URL: noMailServer, WORKER: 'false', LOG_LEVEL: 'warn' },
  };
}
