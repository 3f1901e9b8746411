import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { readEnvironment } from '../environment.ts';
import { createServer } from '../server.ts';
import { privacySecrets } from './privacy-secrets.ts';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of an answer themselves
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string; retryAt?: string } }[];
}

export const publicUrl = 'https://api.example.org';

/** Tests sign up hundreds of times from one address; those of the limits set their own. */
export const highLimits = {
  LIMIT_ADDRESS: '1000000',
  LIMIT_BLOCK: '1000000',
  LIMIT_BLOCK_WITHOUT_PROOF: '1000000',
  LIMIT_PARTNER: '1000000',
  LIMIT_DESK_SEARCH: '1000000',
};

/** The API on a database of its own, asked without a network. */
export async function startApi(variables: NodeJS.ProcessEnv = {}) {
  const { url, drop } = await createTestDatabase();
  const environment = readEnvironment({
    DATABASE_URL: url,
    PUBLIC_URL: publicUrl,
    CMS_URL: 'http://127.0.0.1:9',
    CMS_FEED_TOKEN: 'a token that nobody asks for',
    ...privacySecrets().variables,
    SMTP_URL: 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'silent',
    ...highLimits,
    ...variables,
  });
  const server = await createServer(environment);
  return {
    ...server,
    url,
    keys: environment.keys,
    async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
      const response = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async close() {
      await server.close();
      await drop();
    },
  };
}
