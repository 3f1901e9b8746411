import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { embedRoutes } from './embed.routes.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('the reference', () => {
  const notBuilt = { nl: 'De beschrijving is nog niet gebouwd.', en: 'The description is not built yet.' };

  test.each(['nl', 'en'] as const)('names every element, in the page of %s', async (lang) => {
    const { statusCode, body } = await api.app.inject({ url: `/embed/reference?lang=${lang}` });
    expect(statusCode).toBe(200);
    expect(body).toContain(`<html lang="${lang}">`);
    for (const element of ['leerkring-networks', 'leerkring-convenants', 'leerkring-outcome'])
      expect(body).toContain(`id="${element}"`);
    expect(body).not.toContain(notBuilt[lang]);
  });

  test.each(['nl', 'en'] as const)('says so where its description is not built, with the rest: %s', async (lang) => {
    const fresh = Fastify();
    const { database } = api;
    await fresh.register(embedRoutes, { database, publicUrl, folder: new URL('not-built/', import.meta.url) });
    const { statusCode, body } = await fresh.inject({ url: `/embed/reference?lang=${lang}` });
    expect(statusCode).toBe(200);
    expect(body).toContain(notBuilt[lang]);
    expect(body).toContain('React 19');
    expect(body).not.toContain('id="leerkring-networks"');
    // The builder works too, with the script that is always there.
    const builder = (await fresh.inject({ url: '/embed?pin=yes' })).body;
    expect(builder).toContain('/widgets/v1/leerkring.js');
    await fresh.close();
  });
});
