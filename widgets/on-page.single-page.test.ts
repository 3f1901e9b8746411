import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { answer, seen, seenOf } from './testing/api.ts';
import * as fixtures from './testing/fixtures.ts';
import { put } from './testing/page.ts';
import { formOf } from './testing/sign-up-fixtures.ts';
import { field } from './testing/sign-up-form.ts';
import './networks/register.ts';
import './work-forms/register.ts';

const { slug } = fixtures.open;
const card = () => put('leerkring-network', { slug });
const answerNetwork = () =>
  answer({ NetworkBySlug: () => ({ network: fixtures.open }), SignUpForm: () => formOf(fixtures.open) });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a single-page app', () => {
  test('that mounts and unmounts a hundred times asks once and leaves nothing behind', async () => {
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    answerNetwork();
    answer({ WorkForms: () => fixtures.workForms });
    const listeners = new Map<string, number>();
    const count = (step: number) => (type: string) => listeners.set(type, (listeners.get(type) ?? 0) + step);
    const { addEventListener: add, removeEventListener: remove } = window;
    vi.spyOn(window, 'addEventListener').mockImplementation((...listening: Parameters<typeof add>) => {
      count(1)(listening[0]);
      add.apply(window, listening);
    });
    vi.spyOn(window, 'removeEventListener').mockImplementation((...listening: Parameters<typeof remove>) => {
      count(-1)(listening[0]);
      remove.apply(window, listening);
    });
    const disconnected = vi.spyOn(MutationObserver.prototype, 'disconnect');
    for (let time = 0; time < 100; time++) {
      const root = document.body.appendChild(document.createElement('main'));
      root.innerHTML = `<leerkring-networks></leerkring-networks><leerkring-network slug="${slug}"></leerkring-network>
        <leerkring-sign-up network="${slug}"></leerkring-sign-up><leerkring-work-forms></leerkring-work-forms>`;
      const elements = [...root.children] as HTMLElementTagNameMap['leerkring-networks'][];
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      // Somebody waits for the first, the others go before or after what they show came.
      if (!time) await expect.element(page.getByRole('heading', { name: 'Meeloopdag' })).toBeVisible();
      root.remove();
    }
    await expect
      .poll(() => seen.map(({ operation }) => operation).sort())
      .toEqual(['NetworkBySlug', 'NetworkFilters', 'Networks', 'SignUpForm', 'WorkForms']);
    expect([...listeners.values()].filter((left) => left)).toEqual([]);
    expect(disconnected.mock.calls.length).toBeGreaterThanOrEqual(100);
    expect(document.body.childElementCount).toBe(0);
  });

  test('that moves an element keeps what was typed and what was open', async () => {
    answerNetwork();
    const element = card();
    await page.getByRole('button', { name: /Aanmelden/ }).click();
    await field('Je naam').fill('Sanne');
    document.body.appendChild(document.createElement('section')).append(element);
    await element.updateComplete;
    await expect.element(field('Je naam')).toHaveValue('Sanne');
    expect(seenOf('NetworkBySlug')).toHaveLength(1);
  });

  test('that moves a list keeps as many networks as were shown, and what was opened among work forms', async () => {
    const { all, page: answerOf } = fixtures;
    answer({
      Networks: ({ first, after }) =>
        after ? answerOf(all.slice(6), null, 9) : answerOf(all.slice(0, first ?? 6), first === 6 ? 'c6' : null, 9),
      NetworkFilters: () => fixtures.filters,
      WorkForms: () => fixtures.workForms,
    });
    const [list, workForms] = [put('leerkring-networks', { limit: '6' }), put('leerkring-work-forms')];
    const cards = () => list.shadowRoot?.querySelectorAll('leerkring-network').length;
    await page.getByRole('button', { name: 'Meer netwerken laten zien' }).click();
    await expect.poll(cards).toBe(9);
    await page.getByText('Zo doe je het').first().click();
    document.body.appendChild(document.createElement('section')).append(list, workForms);
    await expect.poll(() => seenOf('Networks').at(-1)?.variables.first).toBe(12);
    await list.updateComplete;
    expect(cards()).toBe(9);
    expect(workForms.shadowRoot?.querySelector('details')?.open).toBe(true);
  });

  test('that puts a card back after a sign-up elsewhere has it ask again', async () => {
    answerNetwork();
    const element = card();
    await expect.element(page.getByText('8 van 10 organisaties')).toBeVisible();
    element.remove();
    answer({ NetworkBySlug: () => ({ network: { ...fixtures.open, organisationCount: 9 } }) });
    const detail = { network: slug };
    document.body.dispatchEvent(new CustomEvent('leerkring-sign-up-received', { detail, bubbles: true }));
    document.body.append(element);
    await expect.element(page.getByText('9 van 10 organisaties')).toBeVisible();
  });
});
