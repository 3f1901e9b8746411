/**
 * `npm run keys:rotate`: seals all personal data anew with the first key of PRIVACY_KEYS. Before it, so that processes of before and
 * after a restart can run beside each other: put the new key last and restart every API process, because one that does not have it
 * opens nothing that it sealed; then put it first and restart them all again, so that none still seals with the old one. After it the
 * old key can go; it is needed for older backups only. It also hashes addresses anew that were hashed by an older rule.
 */
import { openDatabase } from '@leerkring/prisma/client.ts';
import { InvalidEnvironment, readEnvironment } from '../environment.ts';
import { hashAddressesAnew } from './address-hashes.store.ts';
import { rotateKeys } from './rotate-keys.store.ts';

async function main() {
  const { databaseUrl, keys } = readEnvironment();
  const database = openDatabase(databaseUrl, 2);
  try {
    const found = await hashAddressesAnew(database, keys);
    const done = Object.entries(await rotateKeys(database, keys)).filter(([, rows]) => rows > 0);
    const told = done.map(([table, rows]) => `${table} ${rows}`).join(', ');
    process.stdout.write(
      `Sealed with key "${keys.seal('').keyId}" now: ${told || 'it all was already'}. Older keys are needed for older backups only.\n`,
    );
    if (found > 0) process.stdout.write(`Found by either way to write their domain now: ${found}.\n`);
  } finally {
    await database.$disconnect();
  }
}

main().catch((error: unknown) => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(
    `Not everything is sealed anew: ${error instanceof InvalidEnvironment ? message : (stack ?? message)}\n`,
  );
  process.exitCode = 1;
});
