// What sites have in common, and what people do on them.
import type { FrameLocator, Locator, Page } from 'playwright';
import * as fixtures from '../../testing/fixtures.ts';

export const { slug, title } = fixtures.open;

/** As a web master pastes it. */
export const script = (api: string, query = '') =>
  `<script type="module" src="${api}/widgets/v1/leerkring.js${query}"></script>`;

/** Room for what comes, kept without a style that a policy could refuse; the link is for when it does not come. */
const fallback = (height: string) =>
  `<a href="https://leerkring.example/">Bekijk de netwerken</a><br><svg width="1" height="${height}" aria-hidden="true"></svg>`;
export const networks = `<leerkring-networks programme="waardigheid-en-trots" partner="pk_demo">${fallback('50em')}</leerkring-networks>`;
export const network = `<leerkring-network slug="${slug}" partner="pk_demo">${fallback('21em')}</leerkring-network>`;
export const signUp = `<leerkring-sign-up network="${slug}" partner="pk_demo">${fallback('46em')}</leerkring-sign-up>`;
export const workForms = `<leerkring-work-forms programme="waardigheid-en-trots">${fallback('12em')}</leerkring-work-forms>`;

/** What stands below an element, so that it is seen when that moves. */
const below = '<p>Wat er verder op de pagina staat, over werken bij De Linde en wat er te doen is.</p>'.repeat(12);

/** An ordinary page of an intranet. */
export const page = (head: string, body: string, lang = 'nl') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
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
