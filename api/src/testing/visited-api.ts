import { freePort } from '@leerkring/prisma/free-ports.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { chromium as playwright } from 'playwright';
import { startApi } from './api.ts';

/**
 * The API at an address of its own, and a browser to go there.
 * @param host by which name pages know it
 */
export async function startVisitedApi(
  variables: NodeJS.ProcessEnv = {},
  host: 'localhost' | '127.0.0.1' = '127.0.0.1',
) {
  const port = await freePort();
  const origin = `http://${host}:${port}`;
  const api = await startApi({ PUBLIC_URL: origin, ...variables });
  await api.app.listen({ host: '127.0.0.1', port });
  const browser = await playwright.launch(await chromium());
  return {
    ...api,
    origin,
    browser,
    async close() {
      await browser.close();
      await api.close();
    },
  };
}
export type VisitedApi = Awaited<ReturnType<typeof startVisitedApi>>;
