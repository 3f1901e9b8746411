import { fileURLToPath } from 'node:url';

/** Something the person who starts us can mend; its message says how. Shown as one line. */
export class StartError extends Error {}

function port(name: string, fallback: number): number {
  const value = Number(process.env[name] ?? fallback);
  if (!Number.isInteger(value) || value < 1 || value > 65_535)
    throw new StartError(`${name} is "${process.env[name]}"; set it to a port number between 1 and 65535.`);
  return value;
}

/** What the environment says about the whole system; the only reader of it in this folder. */
export function readEnvironment() {
  const api = port('API_PORT', 4000);
  return {
    /** Data, secrets and logs of this machine. */
    folder: process.env.LEERKRING_FOLDER ?? fileURLToPath(new URL('../.leerkring', import.meta.url)),
    ports: { api, cms: port('CMS_PORT', 1337), demo: port('DEMO_PORT', 4100), postgres: port('PG_PORT', 54_329) },
    publicUrl: process.env.PUBLIC_URL ?? `http://localhost:${api}`,
    databaseUrl: process.env.DATABASE_URL,
    cmsDatabaseUrl: process.env.CMS_DATABASE_URL,
    /** An empty system is filled with the demo content unless DEMO=false. */
    demo: process.env.DEMO !== 'false',
    /** Without it the demo's mails stay on this machine. */
    smtpUrl: process.env.SMTP_URL,
    /** `npm start` began us, and ends with us: when it was killed we end too, or the next start would find our ports taken. */
    startedByNpm: process.env.npm_lifecycle_event === 'start',
    /** What children inherit. */
    inherited: process.env,
  };
}

export type Environment = ReturnType<typeof readEnvironment>;
