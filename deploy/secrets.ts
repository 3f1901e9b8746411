import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const token = () => randomBytes(24).toString('base64url');

/** New ones, by the names of the variables that the CMS and the API read. */
export function makeSecrets() {
  return {
    postgres: { PG_PASSWORD: token() },
    cms: {
      CMS_ADMIN_EMAIL: 'beheer@example.org',
      // Strapi asks for a capital, a small letter and a digit.
      CMS_ADMIN_PASSWORD: `Kring-${randomBytes(9).toString('base64url')}-7a`,
      CMS_APP_KEYS: [token(), token()].join(','),
      CMS_API_TOKEN_SALT: token(),
      CMS_ADMIN_JWT_SECRET: token(),
      CMS_TRANSFER_TOKEN_SALT: token(),
      CMS_ENCRYPTION_KEY: token(),
      CMS_JWT_SECRET: token(),
    },
    /** Of the CMS and the API both. */
    feed: { CMS_FEED_TOKEN: randomBytes(64).toString('hex') },
    api: {
      PRIVACY_KEYS: `demo:${randomBytes(32).toString('base64')}`,
      PRIVACY_HASH_KEY: randomBytes(32).toString('base64'),
    },
  };
}

export type Secrets = ReturnType<typeof makeSecrets>;

/**
 * This machine's secrets: made at the first start and kept in `secrets.json`, readable for its owner only.
 * What the environment sets wins.
 */
export function readSecrets(folder: string, environment: NodeJS.ProcessEnv): Secrets {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true });
  const made = makeSecrets();
  const kept: Secrets = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : made;
  if (kept === made) {
    // Written beside and renamed: a kill in between must not leave half a file, for with it the data would be lost.
    writeFileSync(`${file}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const set = <Names extends object>(names: Names): Names =>
    Object.fromEntries(Object.entries(names).map(([name, value]) => [name, environment[name] ?? value])) as Names;
  return { postgres: set(kept.postgres), cms: set(kept.cms), feed: set(kept.feed), api: set(kept.api) };
}
