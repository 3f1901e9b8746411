// What sites have in common, and what people do on them.
import type { FrameLocator, Locator, Page } from 'playwright';
import { elementWithLink, piecesOf } from '../../embed/snippet.ts';
import { AS_PAGE, readChoices } from '../../hosted/embed-choices.ts';
import * as fixtures from '../../testing/fixtures.ts';

export const { slug, title } = fixtures.open;

/** As a web master pastes it. */
export const script = (api: string, query = '') =>
  `<script type="module" src="${api}/widgets/v1/leerkring.js${query}"></script>`;

const subject = (slug: string, title = '') => ({ slug, title });
const subjects = {
  networks: subject('waardigheid-en-trots', 'Waardigheid en trots'),
  network: subject(slug, title),
  'sign-up': subject(slug, title),
  'work-forms': subject('waardigheid-en-trots', 'Waardigheid en trots'),
  programme: subject('waardigheid-en-trots', 'Waardigheid en trots'),
  convenants: subject(''),
  outcome: subject('aanbevelen', '98% zou de bijeenkomsten aanbevelen'),
};
export type Pasted = keyof typeof subjects;

const place = (origin: string) => ({ origin, pinned: null, language: 'nl' }) as const;
const chosen = (element: Pasted, locale: string) => readChoices({ element, partner: 'pk_demo', locale }).choices;

/** All that `/embed` gives to paste, as it is without another choice. */
export const snippet = (kind: Pasted, api: string) =>
  piecesOf(chosen(kind, ''), subjects[kind], place(api))[0]?.code ?? '';

/** Only the element, with its link and its room, in the language of the page around it. */
const element = (kind: Pasted) =>
  elementWithLink(chosen(kind, AS_PAGE), subjects[kind], place('https://leerkring.example'));
export const networks = element('networks');
export const network = element('network');
export const signUp = element('sign-up');
export const workForms = element('work-forms');
export const programme = element('programme');
export const convenants = element('convenants');
export const outcome = element('outcome');

/** What stands below an element, so that it is seen when that moves. */
const below = '<p>Wat er verder op de pagina staat, over werken bij De Linde en wat er te doen is.</p>'.repeat(12);

/** An ordinary page of an intranet. */
export const page = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Intranet</title>${head}</head><body><h1>Leren</h1>${body}${below}</body></html>`;

type Place = Page | FrameLocator | Locator;

export async function fill(place: Place, name = 'Sanne'): Promise<void> {
  await place.getByLabel('Je naam').fill(name);
  await place.getByLabel('Je e-mailadres').fill('sanne@example.org');
  await place.getByRole('combobox', { name: 'Je organisatie' }).fill('De Wierde');
  await place.getByLabel('Op welke locatie werk je?').fill('De Wilg');
  await place.getByLabel('Elke maand').check();
  await place.getByLabel('Nee', { exact: true }).check();
}

export const send = (place: Place) => place.locator('form').getByRole('button', { name: 'Aanmelden' }).click();

export const received = (place: Place) => place.getByRole('heading', { name: 'Je aanmelding is ontvangen' }).waitFor();

/** Fills in a form that is open, sends it and sees that it was received. */
export async function signUpIn(place: Place): Promise<void> {
  await fill(place);
  await send(place);
  await received(place);
}

/** The first card there is. */
export const card = (place: Place) => place.getByRole('article').first();

export const openForm = (place: Place) =>
  place
    .getByRole('button', { name: /^Aanmelden / })
    .first()
    .click();
