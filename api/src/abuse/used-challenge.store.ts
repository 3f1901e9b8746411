import { createHash } from 'node:crypto';
import type { Database } from '@leerkring/prisma/client.ts';
import type { Proof } from './challenge.ts';

/** @returns false when it was handed in before, to whatever instance */
export async function spend(database: Database, { signature, expiresAt }: Proof): Promise<boolean> {
  const hash = new Uint8Array(createHash('sha256').update(signature).digest());
  const { count } = await database.usedChallenge.createMany({ data: { hash, expiresAt }, skipDuplicates: true });
  return count === 1;
}
