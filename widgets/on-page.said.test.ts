import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, silent } from './testing/api.ts';
import * as fixtures from './testing/fixtures.ts';
import { focused, put } from './testing/page.ts';
import { formOf, networkFull, originNotAllowed, received } from './testing/sign-up-fixtures.ts';
import { field, form } from './testing/sign-up-form.ts';
import './networks/register.ts';
import './work-forms/register.ts';

const { slug } = fixtures.open;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what goes on is said in a region that was there before', () => {
  const region = (element: Element) => [...(element.shadowRoot?.children ?? [])].find(({ role }) => role === 'status');

  test('of a form: that it loads, and did; what is refused is said by the focus alone', async () => {
    let give = (_: ReturnType<typeof formOf>) => {};
    answer({
      SignUpForm: () =>
        new Promise((resolve) => {
          give = resolve;
        }),
      SignUp: () => ({ signUp: originNotAllowed }),
    });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const element = put('leerkring-sign-up', { network: slug });
    const status = region(element);
    expect(status?.textContent).toBe('');
    await expect.poll(() => status?.textContent).toBe('Even laden');
    give(formOf(fixtures.open));
    await expect.poll(() => status?.textContent).toBe('Geladen');
    await field('Je naam').fill('Sanne');
    await field('Je e-mailadres').fill('sanne@example.org');
    await page.getByRole('combobox').fill('De Wierde');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect.poll(() => focused()?.id).toBe('refusal');
    await expect.poll(() => status?.textContent).toBe('');
    expect(region(element)).toBe(status);
  });

  test('of a form that is sent again after it got no answer: that it sends, each time', async () => {
    answer({ SignUp: down });
    const status = region(form()) as Element;
    const said: (string | null)[] = [];
    const listening = new MutationObserver(() => said.push(status.textContent));
    listening.observe(status, { childList: true });
    await field('Je naam').fill('Sanne');
    await field('Je e-mailadres').fill('sanne@example.org');
    await page.getByRole('combobox').fill('De Wierde');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect.poll(() => focused()?.textContent).toContain('Versturen lukt nu niet');
    const first = said.length;
    answer({
      SignUp: async () => {
        await vi.waitUntil(() => said.slice(first).includes('Versturen…'));
        return { signUp: networkFull };
      },
    });
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.poll(() => focused()?.textContent).toContain(networkFull.message);
    listening.disconnect();
  });

  test('of a sign-up that was received', async () => {
    answer({ SignUp: () => ({ signUp: received }) });
    const status = region(form());
    await field('Je naam').fill('Sanne');
    await field('Je e-mailadres').fill('sanne@example.org');
    await page.getByRole('combobox').fill('De Wierde');
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await expect.poll(() => status?.textContent).toBe(received.message);
  });

  test('of a list: how many there are, none, and that they do not come', async () => {
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    const status = region(put('leerkring-networks'));
    await expect.poll(() => status?.textContent).toMatch(/^9 netwerken/);
    answer({ Networks: () => fixtures.page([]) });
    await page.getByRole('searchbox').fill('niets');
    await expect.poll(() => status?.textContent).toMatch(/^We vonden geen netwerk/);
    answer({ Networks: down });
    await page.getByRole('searchbox').fill('stuk');
    await expect.poll(() => status?.textContent).toBe('We kunnen dit nu niet laten zien.');
  });

  test('of a card and of work forms: that they load, and do not come', async () => {
    answer({ NetworkBySlug: silent, WorkForms: silent });
    const slow = [put('leerkring-network', { slug }), put('leerkring-work-forms')].map(region);
    for (const status of slow) await expect.poll(() => status?.textContent).toBe('Even laden');
    answer({ NetworkBySlug: down, WorkForms: down });
    const broken = [put('leerkring-network', { slug: 'stuk' }), put('leerkring-work-forms', { programme: 'stuk' })];
    for (const status of broken.map(region))
      await expect.poll(() => status?.textContent).toBe('We kunnen dit nu niet laten zien.');
  });
});
