import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import * as z from 'zod';

/** Says everything that is wrong at once, in one line. */
export class InvalidEnvironment extends Error {}

const port = z.coerce.number().int().min(1).max(65_535);
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const variables = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: port.default(4000),
  PUBLIC_URL: origin,
  CMS_URL: origin,
  CMS_FEED_TOKEN: z.string().min(16),
  PRIVACY_KEYS: z.string().min(1),
  PRIVACY_HASH_KEY: z.string().min(1),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Reads the keys that seal personal data; what is wrong with them becomes a fault like any other. */
const privacy = variables.pick({ PRIVACY_KEYS: true, PRIVACY_HASH_KEY: true }).transform((secrets, { addIssue }) => {
  try {
    return openKeys({ keys: secrets.PRIVACY_KEYS, hashKey: secrets.PRIVACY_HASH_KEY });
  } catch (error) {
    addIssue({ code: 'custom', path: ['PRIVACY_KEYS and PRIVACY_HASH_KEY'], message: (error as Error).message });
    return z.NEVER;
  }
});

/** @throws InvalidEnvironment */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env) {
  const { data, error } = variables.safeParse(source);
  const { data: keys, error: keyError } = privacy.safeParse(source);
  if (!data || !keys) {
    const faults = [...(error?.issues ?? []), ...(keyError?.issues ?? [])].map(({ path, message }) => {
      const name = path.join('.');
      return name in variables.shape && source[name] === undefined ? `${name} is not set` : `${name}: ${message}`;
    });
    throw new InvalidEnvironment(`The API cannot start: ${[...new Set(faults)].join('; ')}.`);
  }
  return {
    databaseUrl: data.DATABASE_URL,
    databaseConnections: data.DATABASE_CONNECTIONS,
    host: data.API_HOST,
    port: data.API_PORT,
    /** Without a slash at the end. Every address we hand out begins with it, whatever Host a request names. */
    publicUrl: data.PUBLIC_URL,
    cmsUrl: data.CMS_URL,
    cmsFeedToken: data.CMS_FEED_TOKEN,
    /** Seal and find personal data. */
    keys,
    logLevel: data.LOG_LEVEL,
  };
}

export type Environment = ReturnType<typeof readEnvironment>;
