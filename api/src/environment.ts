import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import * as z from 'zod';
import { deskEnvironment, deskVariables, deskVariablesTogether } from './desk/desk-environment.ts';

/** Says everything that is wrong at once, in one line. */
export class InvalidEnvironment extends Error {}

const port = z.coerce.number().int().min(1).max(65_535);
const origin = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const perHour = (most: number) => z.coerce.number().int().min(1).default(most);

/** How many proxies stand in front, or which: what others say about a client's address is not believed. */
const proxies = z
  .string()
  .regex(/^(\d{1,2}|[0-9a-z.:/]+(\s*,\s*[0-9a-z.:/]+)*)$/i, 'is no number of proxies and no list of addresses')
  .transform((text) =>
    /^\d+$/.test(text)
      ? (_address: string, hop: number) => hop < Number(text)
      : text.split(',').map((address) => address.trim()),
  );

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
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'is no address, such as Leerkring <noreply@example.org>')
    .optional(),
  MAIL_FOLDER: z.string().min(1).optional(),
  ...deskVariables,
  WORKER: z.enum(['true', 'false']).default('true'),
  TRUST_PROXY: proxies.optional(),
  LIMIT_ADDRESS: perHour(10),
  LIMIT_BLOCK: perHour(300),
  LIMIT_BLOCK_WITHOUT_PROOF: perHour(60),
  LIMIT_PARTNER: perHour(5000),
  /** Searches for people by one person on the desk. */
  LIMIT_DESK_SEARCH: perHour(300),
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

/** Where mails go. Nobody can finish signing up without them, so somewhere they have to go. */
const mail = variables.pick({ SMTP_URL: true, MAIL_FOLDER: true }).refine((to) => to.SMTP_URL ?? to.MAIL_FOLDER, {
  path: ['SMTP_URL'],
  message:
    'is not set: name your mail server, as smtp://user:password@host:587 (to try things out, set MAIL_FOLDER to a folder instead)',
});

/** @throws InvalidEnvironment */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env) {
  const { data, error } = variables.safeParse(source);
  const { data: keys, error: keyError } = privacy.safeParse(source);
  const others = [mail, deskVariablesTogether].flatMap((each) => each.safeParse(source).error?.issues ?? []);
  if (!data || !keys || others.length > 0) {
    const issues = [...(error?.issues ?? []), ...(keyError?.issues ?? []), ...others];
    const faults = issues.map(({ path, message }) => {
      const name = path.join('.');
      if (message.startsWith('is ')) return `${name} ${message}`;
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
    /** Wins over the folder. */
    smtpUrl: data.SMTP_URL,
    /** Name and address; the address's host names our mails. */
    mailFrom: data.MAIL_FROM ?? `Leerkring <noreply@${new URL(data.PUBLIC_URL).hostname}>`,
    /** Without a mail server, mails lie there as files and on the page /mailbox. */
    mailFolder: data.MAIL_FOLDER,
    /** Who works for owners, and the identity provider. */
    desk: deskEnvironment(data),
    /** Whether this instance does jobs: sends mails, offers places. */
    worksOnJobs: data.WORKER === 'true',
    /** Without it the client is who connects. */
    trustProxy: data.TRUST_PROXY ?? false,
    /** Of what may be tried without logging in, and of searches on the desk. */
    limits: {
      block: data.LIMIT_BLOCK,
      blockWithoutProof: data.LIMIT_BLOCK_WITHOUT_PROOF,
      address: data.LIMIT_ADDRESS,
      partner: data.LIMIT_PARTNER,
      deskSearch: data.LIMIT_DESK_SEARCH,
    },
    logLevel: data.LOG_LEVEL,
  };
}

export type Environment = ReturnType<typeof readEnvironment>;
