import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { LinkKind } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { hashOf, isToken } from './token.rules.ts';

/** How long the links work that stand in mails about what somebody takes part in, waits for or asked. */
export const LINK_HOURS = 30 * 24;

/** A quarter, from when its mail leaves: how long a link works that logs somebody in to the desk. */
export const LOGIN_HOURS = 0.25;

export type NewLink =
  | { readonly kind: 'SIGN_UP'; readonly signUpId: string; readonly hours: number }
  | { readonly kind: 'DATA' | 'LOGIN'; readonly address: string; readonly hours: number };

/** What a link in a mail leads to. */
export interface LinkRow {
  readonly id: string;
  readonly kind: LinkKind;
  /** Of SIGN_UP. */
  readonly signUpId: string | null;
  /** Of DATA and LOGIN: keyed hash of the address that it was sent to. */
  readonly addressHash: Uint8Array | null;
  readonly addressSealed: Uint8Array | null;
  readonly keyId: string | null;
  /** Neither used nor past its term, by the database's clock: it may do something. Otherwise it only shows. */
  readonly isLive: boolean;
  readonly expiresAt: Date;
}

/** @returns id; `keys.token(id)` is what stands in the mail */
export async function addLink(transaction: Transaction, keys: SealingKeys, link: NewLink): Promise<string> {
  const id = randomUUID();
  const sealed = link.kind === 'SIGN_UP' ? null : keys.seal(link.address);
  await transaction.$executeRaw`
    INSERT INTO "link" ("id", "kind", "tokenHash", "signUpId", "addressHash", "addressSealed", "keyId", "expiresAt")
    VALUES (${id}::uuid, ${link.kind}::"LinkKind", ${hashOf(keys.token(id))}, ${link.kind === 'SIGN_UP' ? link.signUpId : null}::uuid,
      ${link.kind === 'SIGN_UP' ? null : keys.addressHash(link.address)}::bytea, ${sealed?.sealed ?? null}::bytea, ${sealed?.keyId ?? null},
      now() + make_interval(secs => ${link.hours * 3600}::double precision))`;
  return id;
}

/** Changes nothing. @returns null when no mail of ours holds this token, or what it led to was erased */
export async function linkOf(database: Database | Transaction, token: string): Promise<LinkRow | null> {
  if (!isToken(token)) return null;
  const [link] = await database.$queryRaw<LinkRow[]>`
    SELECT "id", "kind"::text, "signUpId", "addressHash", "addressSealed", "keyId", "usedAt" IS NULL AND "expiresAt" > now() AS "isLive", "expiresAt"
    FROM "link" WHERE "tokenHash" = ${hashOf(token)}`;
  return link ?? null;
}

/** Uses it up, once. @returns null when it was used, is past its term, or never was */
export async function consumeLink(transaction: Transaction, token: string, kind: LinkKind): Promise<LinkRow | null> {
  if (!isToken(token)) return null;
  const [link] = await transaction.$queryRaw<LinkRow[]>`
    UPDATE "link" SET "usedAt" = now()
    WHERE "tokenHash" = ${hashOf(token)} AND "kind" = ${kind}::"LinkKind" AND "usedAt" IS NULL AND "expiresAt" > now()
    RETURNING "id", "kind"::text, "signUpId", "addressHash", "addressSealed", "keyId", true AS "isLive", "expiresAt"`;
  return link ?? null;
}

/** A mail may have to wait, and nobody holds its link before it leaves. Nothing happens to a used link, or one of another kind. */
export async function beginLoginLink(database: Database, id: string): Promise<void> {
  await database.$executeRaw`
    UPDATE "link" SET "expiresAt" = now() + make_interval(secs => ${LOGIN_HOURS * 3600}::double precision)
    WHERE "id" = ${id}::uuid AND "kind" = 'LOGIN' AND "usedAt" IS NULL`;
}
