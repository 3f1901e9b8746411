// The built widgets and an API that answers them, as a partner's page on another origin meets both.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { build } from 'vite';
import { type Asked, operationOf } from './asked.ts';
import * as fixtures from './fixtures.ts';
import * as more from './more-fixtures.ts';
import { questions, startForm } from './question-fixtures.ts';
import { formOf, organisations, received } from './sign-up-fixtures.ts';

const answers: Record<string, object> = {
  Networks: fixtures.page(fixtures.all),
  NetworkFilters: fixtures.filters,
  NetworkBySlug: { network: fixtures.open },
  NetworkDetails: fixtures.details,
  SignUpForm: formOf(fixtures.open, { questions }),
  StartForm: startForm(),
  OrganisationSuggestions: organisations,
  SignUp: { signUp: received },
  WorkForms: fixtures.workForms,
  ProgrammeBySlug: more.programme,
  Convenants: more.convenants,
  OutcomeBySlug: more.outcome,
};

export type BuiltWidgets = Awaited<ReturnType<typeof serveBuiltWidgets>>;

/** @param pages html at a path of the API's own origin */
export async function serveBuiltWidgets(pages: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-widgets-'));
  await build({ root: join(import.meta.dirname, '..'), logLevel: 'error', build: { outDir: folder } });
  const files: string[] = JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8'));
  const scripts = new Map(files.map((name) => [`/widgets/v1/${name}`, readFileSync(join(folder, name))]));
  const sent: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://api');
    const { pathname } = url;
    const answer = (type: string, body: string | Buffer) => response.setHeader('content-type', type).end(body);
    response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', '*');
    const script = scripts.get(pathname);
    if (script) return answer('text/javascript', script);
    if (pages[pathname]) return answer('text/html; charset=utf-8', pages[pathname]);
    if (request.method === 'OPTIONS') return response.end();
    if (pathname === '/sign-up-challenge') {
      const challenge = await createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 10, counter: 3, deriveKey });
      return answer('application/json', JSON.stringify(challenge));
    }
    const asked = request.method === 'POST' ? ((await json(request)) as Asked) : undefined;
    if (asked?.variables?.input) sent.push(asked.variables.input);
    answer('application/json', JSON.stringify({ data: answers[operationOf(url, asked)] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return {
    port,
    url: `http://localhost:${port}`,
    folder,
    /** What is served, by path; a test may add another build. */
    scripts,
    /** Inputs of the sign-ups that came in. */
    sent,
    stop() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
