// Serves the gallery on the demo site.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { answerState } from './api.ts';
import { galleryPage } from './page.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const files: Record<string, () => { type: string; body: string }> = {
  '/gallery/gallery.css': () => ({ type: 'text/css; charset=utf-8', body: read('gallery.css') }),
  '/gallery/gallery.client.ts': () => script('gallery.client.ts'),
  '/gallery/show.ts': () => script('show.ts'),
};
/** Only when it is asked for: Node warns that it may yet change how this is done. */
const script = (name: string) => ({ type: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(read(name)) });

/**
 * Answers what is the gallery's.
 * @param api origin of the built script
 * @returns whether it was
 */
export async function serveGallery(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  api: string,
): Promise<boolean> {
  if (url.pathname !== '/gallery' && !url.pathname.startsWith('/gallery/')) return false;
  if (await answerState(request, response, url)) return true;
  const page = { type: 'text/html; charset=utf-8', body: '' };
  const file = url.pathname === '/gallery' ? page : files[url.pathname]?.();
  if (!file || request.method !== 'GET') return false;
  response.setHeader('content-type', file.type).end(file === page ? galleryPage(url.searchParams, api) : file.body);
  return true;
}
