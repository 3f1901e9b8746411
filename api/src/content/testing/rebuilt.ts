import { expect } from 'vitest';
import { rebuild } from '../rebuild.ts';
import { token } from './cms.ts';
import type { Projection } from './projection.ts';
import { contentRows, factRows } from './rows.ts';

/** Expects that a rebuild comes to what the feed built, row for row. */
export async function rebuiltTheSame({ session, cms }: Projection) {
  const before = [await contentRows(session), await factRows(session)];
  await rebuild(session, { cmsUrl: cms.url, token }, 1000, new AbortController().signal);
  expect([await contentRows(session), await factRows(session)]).toEqual(before);
}
