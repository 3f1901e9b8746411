import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const token = () => randomBytes(24).toString('base64url');

function makeSecrets() {
  return {
    postgresPassword: token(),
    cmsAdminEmail: 'beheer@example.org',
    // Strapi asks for a capital, a small letter and a digit.
    cmsAdminPassword: `Kring-${randomBytes(9).toString('base64url')}-7a`,
    cmsFeedToken: randomBytes(64).toString('hex'),
    cmsAppKeys: [token(), token()].join(','),
    cmsApiTokenSalt: token(),
    cmsAdminJwtSecret: token(),
    cmsTransferTokenSalt: token(),
    cmsEncryptionKey: token(),
    cmsJwtSecret: token(),
    privacyKeys: `demo:${randomBytes(32).toString('base64')}`,
    privacyHashKey: randomBytes(32).toString('base64'),
  };
}

export type Secrets = ReturnType<typeof makeSecrets>;

/** This machine's secrets: made at the first start, kept in `secrets.json` (readable for its owner only). */
export function readSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  mkdirSync(folder, { recursive: true });
  const kept: Partial<Secrets> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = { ...makeSecrets(), ...kept };
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    // Written beside and renamed: a kill in between must not leave half a file, for with it the data would be lost.
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}
