import { join } from 'node:path';
import type { Environment } from './environment.ts';
import type { Secrets } from './secrets.ts';

/** Connection strings: the API's database and the CMS's own. */
export interface Databases {
  api: string;
  cms: string;
}

/** How a part of the system is started, as a process of its own. */
export interface Service {
  name: string;
  /** Folder of the workspace, and the file in it that Node runs. */
  folder: string;
  file: string;
  environment: Record<string, string>;
  /** Answers 2xx once the service works. */
  healthUrl: string;
}

export const cmsUrl = ({ ports }: Environment) => `http://127.0.0.1:${ports.cms}`;

/** Its `uploads` holds the editors' pictures. */
export const cmsPublicFolder = ({ folder }: Environment) => join(folder, 'cms');

/** Mails of a demo without a mail server, which the API shows on /mailbox. */
const mailFolder = ({ folder }: Environment) => join(folder, 'mail');

export function cmsService(environment: Environment, secrets: Secrets, databases: Databases): Service {
  const { ports } = environment;
  return {
    name: 'cms',
    folder: 'cms',
    file: 'dist/src/start.js',
    healthUrl: `${cmsUrl(environment)}/_health`,
    environment: {
      CMS_HOST: '127.0.0.1',
      CMS_PUBLIC_URL: `http://localhost:${ports.cms}`,
      CMS_PUBLIC_FOLDER: cmsPublicFolder(environment),
      ...inherited(environment),
      CMS_DATABASE_URL: databases.cms,
      CMS_PORT: String(ports.cms),
      ...secrets.cms,
      ...secrets.feed,
      CMS_DEMO: String(environment.demo),
      CMS_DEMO_ORIGINS: `http://localhost:${ports.demo},http://127.0.0.1:${ports.demo}`,
    },
  };
}

export function apiService(environment: Environment, secrets: Secrets, databases: Databases): Service {
  return {
    name: 'api',
    folder: 'api',
    file: 'src/main.ts',
    healthUrl: `http://127.0.0.1:${environment.ports.api}/healthz`,
    environment: {
      // In the demo who keeps the CMS is staff of every owner; what the environment says wins.
      ...(environment.demo ? { DESK_STAFF: secrets.cms.CMS_ADMIN_EMAIL } : {}),
      ...inherited(environment),
      DATABASE_URL: databases.api,
      API_PORT: String(environment.ports.api),
      PUBLIC_URL: environment.publicUrl,
      CMS_URL: cmsUrl(environment),
      ...(environment.smtpUrl === undefined && environment.demo ? { MAIL_FOLDER: mailFolder(environment) } : {}),
      ...secrets.feed,
      ...secrets.api,
    },
  };
}

export function demoService(environment: Environment): Service {
  return {
    name: 'demo',
    folder: 'widgets',
    file: 'demo/serve.ts',
    healthUrl: `http://127.0.0.1:${environment.ports.demo}/`,
    environment: {
      ...inherited(environment),
      DEMO_PORT: String(environment.ports.demo),
      API_URL: environment.publicUrl,
    },
  };
}

function inherited({ inherited }: Environment): Record<string, string> {
  const set = Object.entries(inherited).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { NODE_ENV: 'production', ...Object.fromEntries(set) };
}
