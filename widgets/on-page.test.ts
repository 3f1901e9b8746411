import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, seen, seenOf, silent } from './testing/api.ts';
import * as fixtures from './testing/fixtures.ts';
import { focused, put, words } from './testing/page.ts';
import { formOf, networkFull, originNotAllowed, received } from './testing/sign-up-fixtures.ts';
import { field, form } from './testing/sign-up-form.ts';
import './networks/register.ts';
import './work-forms/register.ts';

const { slug } = fixtures.open;

afterEach(() => {
  vi.restoreAllMocks();
});

const english = { title: 'Quality nurses North', locale: 'EN' as const };
/** A network that has been translated. */
const inBoth = () =>
  answer({
    NetworkBySlug: ({ locale }) => ({ network: { ...fixtures.open, ...(locale === 'EN' && english) } }),
    SignUpForm: () => formOf(fixtures.open),
    NetworkDetails: () => fixtures.details,
  });
const card = (attributes = {}) => put('leerkring-network', { slug, ...attributes });
const signUp = page.getByRole('button', { name: /Sign up/ });

test.each(['https://api.example.org', 'https://api.example.org/', 'https://api.example.org//'])(
  'the API at %s is asked at one address',
  async (endpoint) => {
    inBoth();
    card({ endpoint });
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    expect(seenOf('NetworkBySlug')[0]?.request.url).toMatch(
      /^https:\/\/api\.example\.org\/graphql\?documentId=NetworkBySlug&/,
    );
  },
);

describe('a page that turns English', () => {
  test('turns its elements English, and asks for English texts', async () => {
    inBoth();
    card();
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    document.documentElement.lang = 'en';
    await expect.element(signUp).toBeVisible();
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
    document.documentElement.removeAttribute('lang');
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
  });

  test('also around a shadow root, and around a root in that one', async () => {
    inBoth();
    const outer = document.body.appendChild(document.createElement('div'));
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.attachShadow({ mode: 'open' }).append(card());
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    inner.lang = 'en';
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
    inner.lang = 'nl';
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    inner.removeAttribute('lang');
    document.body.lang = 'en';
    await expect.element(signUp).toBeVisible();
    document.body.removeAttribute('lang');
  });

  test('leaves an element with a language of its own as it is', async () => {
    inBoth();
    card({ locale: 'nl' });
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    const other = card();
    document.documentElement.lang = 'en';
    await expect.element(signUp).toBeVisible();
    other.remove();
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    expect(seenOf('NetworkBySlug').map(({ variables }) => variables.locale)).toEqual(['NL', 'EN']);
  });

  test('keeps the form open, with what was typed in it', async () => {
    inBoth();
    card();
    await page.getByRole('button', { name: /Aanmelden/ }).click();
    await field('Je naam').fill('Sanne');
    document.documentElement.lang = 'en';
    await expect.element(field('Your name')).toHaveValue('Sanne');
    expect(focused()?.id).toBe('name');
  });

  test('translates a list with its cards, and what is open under one', async () => {
    inBoth();
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    put('leerkring-networks');
    await page.getByRole('button', { name: /Meer weten Kwaliteits/ }).click();
    await expect.element(page.getByRole('heading', { name: 'Vragen?' })).toBeVisible();
    document.documentElement.lang = 'en';
    await expect.element(page.getByRole('heading', { name: 'Questions?' })).toBeVisible();
    await expect.element(page.getByLabelText('Find a network')).toBeVisible();
  });

  test('what was still on its way in Dutch does not come over it', async () => {
    let late = (_: unknown) => {};
    answer({
      NetworkBySlug: ({ locale }) =>
        locale === 'EN'
          ? { network: { ...fixtures.open, ...english } }
          : new Promise((resolve) => {
              late = () => resolve({ network: fixtures.open });
            }),
    });
    const element = card();
    await expect.poll(() => seenOf('NetworkBySlug')).toHaveLength(1);
    document.documentElement.lang = 'en';
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
    late(undefined);
    await element.read({ __meta__: { hash: 'sha256:none' } } as never, {});
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
  });
});

describe('a single-page app', () => {
  test('that mounts and unmounts a hundred times asks once and leaves nothing behind', async () => {
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    inBoth();
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
    inBoth();
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
    inBoth();
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

describe('properties', () => {
  test('set before the script knows the element count', async () => {
    inBoth();
    const early = document.createElement('leerkring-early');
    Object.assign(early, { slug, locale: 'en', partner: null, endpoint: undefined });
    document.body.append(early);
    const { NetworkCard } = await import('./network-card/network-card.ts');
    customElements.define('leerkring-early', class extends NetworkCard {});
    await expect.element(signUp).toBeVisible();
  });

  test('are bound as frameworks do: undefined first, null for none, a number where one is meant', async () => {
    inBoth();
    const element = put('leerkring-network');
    Object.assign(element, { slug: undefined, endpoint: null, locale: undefined, partner: null });
    element.slug = slug;
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    expect(element.getAttributeNames()).toEqual([]);
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    const list = put('leerkring-networks');
    for (const [limit, first] of [
      [6, 6],
      [null, 12],
      ['geen', 12],
      [-3, 1],
      [1000, 100],
    ] as const) {
      list.limit = limit;
      await expect.poll(() => seenOf('Networks').at(-1)?.variables.first).toBe(first);
    }
  });
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
    const slow = [card(), put('leerkring-work-forms')].map(region);
    for (const status of slow) await expect.poll(() => status?.textContent).toBe('Even laden');
    answer({ NetworkBySlug: down, WorkForms: down });
    const broken = [put('leerkring-network', { slug: 'stuk' }), put('leerkring-work-forms', { programme: 'stuk' })];
    for (const status of broken.map(region))
      await expect.poll(() => status?.textContent).toBe('We kunnen dit nu niet laten zien.');
  });
});

test('when the browser is online again, what did not load is asked again, and nothing else', async () => {
  answer({
    NetworkBySlug: down,
    SignUpForm: down,
    Networks: down,
    NetworkFilters: down,
    WorkForms: () => fixtures.workForms,
  });
  const [element, list] = [card(), put('leerkring-networks'), put('leerkring-work-forms')];
  put('leerkring-sign-up', { network: slug });
  await expect.poll(() => page.getByRole('button', { name: 'Probeer het opnieuw' }).elements()).toHaveLength(3);
  await expect.element(page.getByRole('heading', { name: 'Meeloopdag' })).toBeVisible();
  inBoth();
  answer({ Networks: () => fixtures.page([fixtures.expert]), NetworkFilters: () => fixtures.filters });
  dispatchEvent(new Event('online'));
  await expect.element(field('Je naam')).toBeVisible();
  await expect.poll(() => words(element)).toContain('8 van 10 organisaties');
  await expect.poll(() => words(list)).toContain('1 netwerk');
  expect(seenOf('WorkForms')).toHaveLength(1);
});
