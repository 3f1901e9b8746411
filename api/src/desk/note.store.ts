import type { SignUpActor } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { deskPlace } from './desk-place.store.ts';
import { notThere } from './scopes.ts';
import { actorFor, viewerOf } from './viewer.ts';

/** What managers and staff keep with a sign-up, for each other. */
export interface DeskNoteRow {
  sealed: Uint8Array;
  keyId: string;
  writtenAt: Date;
  by: SignUpActor;
  /** Of the manager who wrote it last; null: it was staff, or somebody who was erased. */
  writerNameSealed: Uint8Array | null;
  writerKeyId: string | null;
}

export const noteOf = batched<string, DeskNoteRow | null>(
  async (signUpIds, { database }) => {
    const rows = await database.$queryRaw<(DeskNoteRow & { signUpId: string })[]>`
      SELECT note."signUpId"::text, note."sealed", note."keyId", note."writtenAt", note."by",
        writer."nameSealed" AS "writerNameSealed", writer."keyId" AS "writerKeyId"
      FROM "sign_up_note" note LEFT JOIN "person" writer ON writer."id" = note."writerId"
      WHERE note."signUpId" = ANY(${[...signUpIds]}::uuid[])`;
    return new Map(rows.map((row) => [row.signUpId, row]));
  },
  () => null,
);

/**
 * Writes the one note of a sign-up, in place of what stood there; null takes it away. Written down in the audit log.
 * @throws GraphQLError when the sign-up was erased meanwhile
 */
export async function writeNote(signUpId: string, text: string | null, context: Context): Promise<void> {
  const { database, keys } = context;
  const [viewer, place] = [await viewerOf(context), await deskPlace(signUpId, context)];
  if (!viewer || !place) throw new Error('Nobody writes here who may not.');
  const by = actorFor(viewer, place.networkId);
  await transact(database, async (transaction) => {
    // Held until the note stands: who is being erased meanwhile is gone, or waits and takes it along.
    const held = await transaction.$executeRaw`SELECT "id" FROM "sign_up" WHERE "id" = ${signUpId}::uuid FOR KEY SHARE`;
    if (!held) throw notThere();
    if (text === null) await transaction.signUpNote.deleteMany({ where: { signUpId } });
    else {
      const { sealed, keyId } = keys.seal(text);
      const writer = await transaction.membership.findFirst({
        where: {
          networkId: place.networkId ?? '',
          role: 'NETWORK_MANAGER',
          until: null,
          person: { addressHash: viewer.addressHash },
        },
        select: { personId: true },
      });
      const written = { sealed, keyId, by, writtenAt: new Date(), writerId: writer?.personId ?? null };
      await transaction.signUpNote.upsert({
        where: { signUpId },
        create: { signUpId, ...written },
        update: written,
      });
    }
    await recordAct(transaction, { action: 'NOTED', by, ownerId: place.ownerId, networkId: place.networkId, count: 1 });
  });
}
