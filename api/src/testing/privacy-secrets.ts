import { randomBytes } from 'node:crypto';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';

/** Secrets of an API, in its environment, for a test that needs its keys or starts it twice. */
export function privacySecrets() {
  const variables = {
    PRIVACY_KEYS: `test:${randomBytes(32).toString('base64')}`,
    PRIVACY_HASH_KEY: randomBytes(32).toString('base64'),
  };
  return { variables, keys: openKeys({ keys: variables.PRIVACY_KEYS, hashKey: variables.PRIVACY_HASH_KEY }) };
}
