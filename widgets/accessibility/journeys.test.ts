// What somebody does here from the first card to the last word, without a mouse.
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answer } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import * as more from '../testing/more-fixtures.ts';
import { focused, put } from '../testing/page.ts';
import { questions, startForm } from '../testing/question-fixtures.ts';
import { formOf, organisations, received } from '../testing/sign-up-fixtures.ts';
import '../leerkring.ts';

const { keyboard } = userEvent;

/** Tab, until what has the focus is called so. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await keyboard('{Tab}');
    if (nameOf(focused()) === name) return;
  }
  throw new Error(`Tab never came to "${name}", but to "${nameOf(focused())}"`);
}

function nameOf(element: Element | null): string | undefined {
  const root = element?.getRootNode() as ShadowRoot | undefined;
  const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const text = ids.length
    ? ids.map((id) => root?.getElementById(id)?.textContent).join(' ')
    : (element as HTMLInputElement | null)?.labels?.[0]?.textContent || element?.textContent;
  return text?.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

const title = 'Kwaliteitsverpleegkundigen Noord';

test('from the list by a card, through mistakes and questions of every kind, to a sign-up that is received', async () => {
  answer({
    Networks: () => fixtures.page(fixtures.all),
    NetworkFilters: () => fixtures.filters,
    NetworkBySlug: () => ({ network: fixtures.open }),
    SignUpForm: () => formOf(fixtures.open, { questions }),
    OrganisationSuggestions: () => organisations,
    SignUp: () => ({ signUp: received }),
  });
  put('leerkring-networks');
  await expect
    .poll(() => document.querySelector('leerkring-networks')?.shadowRoot?.querySelector('[part=list]'))
    .toBeTruthy();

  await tabTo(`Aanmelden ${title}`);
  await keyboard('{Enter}');
  await expect.poll(() => nameOf(focused())).toBe(`Meld je aan voor ${title}`);

  await tabTo('Aanmelden');
  await keyboard('{Enter}');
  await expect.poll(() => nameOf(focused())).toBe('Er kloppen 6 dingen nog niet');
  await keyboard('{Tab}{Enter}');
  await expect.poll(() => nameOf(focused())).toBe('Je naam');

  await keyboard('Sanne{Tab}sanne@example.org{Tab}zorg');
  const organisation = () => focused() as HTMLInputElement;
  await expect.poll(() => organisation().getAttribute('aria-expanded')).toBe('true');
  await keyboard('{Escape}');
  await expect.poll(() => organisation().getAttribute('aria-expanded')).toBe('false');
  expect(organisation().value).toBe('zorg');
  await keyboard('{ArrowDown}');
  await expect.poll(() => organisation().getAttribute('aria-expanded')).toBe('true');
  await keyboard('{ArrowUp}');
  const active = () => {
    const id = organisation().getAttribute('aria-activedescendant') ?? '';
    return (organisation().getRootNode() as ShadowRoot).getElementById(id);
  };
  await expect.poll(() => active()?.textContent).toContain('Zorghuis Het Anker');
  await keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => organisation().value).toBe('Zorggroep De Linde');

  await tabTo('Op welke locatie werk je?');
  await keyboard('De Wilg{Tab}Leren{Tab} {ArrowDown}{Tab} {Tab}{Tab} {Tab} {Tab} ');
  await tabTo('Aanmelden');
  await keyboard('{Enter}');
  await expect.poll(() => nameOf(focused())).toBe('Je aanmelding is ontvangen');
  await tabTo('Opnieuw aanmelden');
  await tabTo('Sluiten');
  await keyboard('{Enter}');
  await expect.poll(() => nameOf(focused())).toBe(`Aanmelden ${title}`);
});

test('from a programme to a request for a new network that is received', async () => {
  answer({
    ProgrammeBySlug: () => more.programme,
    Networks: () => fixtures.page([]),
    NetworkFilters: () => fixtures.filters,
    StartForm: () => startForm(),
    SignUp: () => ({ signUp: received }),
  });
  const element = put('leerkring-programme', { slug: 'waardigheid-en-trots' });
  await expect.poll(() => element.renderRoot.querySelector('.start')).toBeTruthy();
  await tabTo('Zelf een netwerk beginnen');
  await keyboard('{Enter}');
  await expect
    .poll(() => element.renderRoot.querySelector('leerkring-sign-up')?.shadowRoot?.querySelector('#motivation'))
    .toBeTruthy();
  await tabTo('Aanvraag versturen');
  await keyboard('{Enter}');
  await expect.poll(() => nameOf(focused())).toMatch(/^Er kloppen 3 dingen nog niet$/);
  await keyboard('{Tab}{Enter}');
  await expect.poll(() => nameOf(focused())).toBe('Waar moet het netwerk over gaan?');
  await keyboard('Mondzorg in de nacht, met wie daar ook mee zit.');
  await tabTo('Nog een organisatie');
  await keyboard('{Enter}');
  await expect.poll(() => focused()?.getAttribute('aria-label')).toBe('Organisatie 2');
  await keyboard('De Wierde');
  await tabTo('Je naam');
  await keyboard('Sanne{Tab}sanne@example.org');
  await tabTo('Aanvraag versturen');
  await keyboard('{Enter}');
  await expect.poll(() => nameOf(focused())).toMatch(/ontvangen/);
});
