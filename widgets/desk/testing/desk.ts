// The desk as its people meet it: at an address, with MSW at the edge of the network.
import axe from 'axe-core';
import { HttpResponse, http } from 'msw/http';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { worker } from '../../testing/api.ts';
import { focused } from '../../testing/page.ts';
import type { LeerkringDesk } from '../app.ts';
import '../register.ts';
import { type Answers, usual } from './answers.ts';

/** Answers with anything else than data. */
export const down = () => HttpResponse.error();
export const silent = () => new Promise<never>(() => undefined);
export const refusedWith = (code: string) => () =>
  HttpResponse.json({ data: null, errors: [{ message: 'No', extensions: { code } }] });

type Answerer = Answers[string] | typeof down | typeof silent;
let answers: Record<string, Answerer> = {};

interface Seen {
  operation: string;
  variables: Record<string, unknown>;
}
const seen: Seen[] = [];
/** What was asked in this test. */
export const variablesOf = (operation: string) =>
  seen.filter((one) => one.operation === operation).map(({ variables }) => variables);

/** Adds to what the API answers in this test. */
export function answer(more: Record<string, Answerer>): void {
  answers = { ...answers, ...more };
}

const address = location.href;

beforeEach(() => {
  answers = { ...usual };
  seen.length = 0;
  worker.use(
    http.post('*/desk/graphql', async ({ request }) => {
      const { query, variables } = (await request.clone().json()) as Seen & { query: string };
      const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
      seen.push({ operation, variables });
      const given = await answers[operation]?.(variables);
      if (!given) return HttpResponse.json({ errors: [{ message: `This test answers no ${operation}` }] });
      return given instanceof Response ? given : HttpResponse.json({ data: given });
    }),
  );
});
afterEach(() => {
  worker.resetHandlers();
  history.replaceState(null, '', address);
});

/** Opens the desk at a path, as a link in a mail does. */
export async function open(path = '/desk'): Promise<LeerkringDesk> {
  history.replaceState(null, '', `${path}${path.includes('?') ? '' : '?lang=nl'}`);
  const desk = document.createElement('leerkring-desk');
  document.body.append(desk);
  await expect.poll(() => desk.renderRoot.querySelector('h1')?.textContent).toBeTruthy();
  return desk;
}

export const button = (name: string | RegExp, { exact = false } = {}) => page.getByRole('button', { name, exact });
export const link = (name: string | RegExp) => page.getByRole('link', { name });
export const heading = (name: string | RegExp) => page.getByRole('heading', { name });
export const text = (words: string | RegExp, { exact = false } = {}) => page.getByText(words, { exact });

/** What has the focus says this; a matcher of its own, for the browser's own stops at a shadow root. */
export async function expectFocus(words: string): Promise<void> {
  await expect.poll(() => focused()?.textContent?.trim()).toContain(words);
}

const found = ({ violations }: axe.AxeResults) =>
  violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

/** axe finds nothing, the colours hold where dark is preferred too, and nothing sticks out at 320 px. */
export async function expectAccessible(desk: LeerkringDesk): Promise<void> {
  await desk.updateComplete;
  expect(found(await axe.run(document))).toEqual([]);
  const { style } = document.documentElement;
  style.colorScheme = 'dark';
  expect(found(await axe.run(document, { runOnly: ['color-contrast'] }))).toEqual([]);
  style.colorScheme = '';
  await page.viewport(320, 700);
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth - clientWidth).toBe(0);
  await page.viewport(1000, 800);
}
