// What sites have in common, and what people do on them.
import type { FrameLocator, Locator, Page } from 'playwright';
import { roomRule } from '../../embed/kinds.ts';
import * as fixtures from '../../testing/fixtures.ts';

export const { slug, title } = fixtures.open;

/** As a web master pastes it. */
export const script = (api: string, query = '') =>
  `<script type="module" src="${api}/widgets/v1/leerkring.js${query}"></script>`;

/** For when it does not come. */
const link = '<a href="https://leerkring.example/">Bekijk de netwerken</a>';
export const networks = `<leerkring-networks programme="waardigheid-en-trots" partner="pk_demo">${link}</leerkring-networks>`;
export const network = `<leerkring-network slug="${slug}" partner="pk_demo">${link}</leerkring-network>`;
export const signUp = `<leerkring-sign-up network="${slug}" partner="pk_demo">${link}</leerkring-sign-up>`;
export const workForms = `<leerkring-work-forms programme="waardigheid-en-trots">${link}</leerkring-work-forms>`;
export const programme = `<leerkring-programme slug="waardigheid-en-trots" partner="pk_demo">${link}</leerkring-programme>`;
export const convenants = `<leerkring-convenants>${link}</leerkring-convenants>`;
export const outcome = `<leerkring-outcome slug="aanbevelen">${link}</leerkring-outcome>`;

/** An element that keeps its room without a style that a policy could refuse. @param room in em */
export const withRoom = (element: string, room: number) =>
  element.replace(link, `${link}<br><svg width="1" height="${room}em" aria-hidden="true"></svg>`);

/** What `/embed` gives for the stylesheet of a page. */
const room = (['networks', 'network', 'sign-up', 'work-forms', 'programme', 'convenants', 'outcome'] as const)
  .map((kind) => roomRule({ kind }))
  .join('');

/** What stands below an element, so that it is seen when that moves. */
const below = '<p>Wat er verder op de pagina staat, over werken bij De Linde en wat er te doen is.</p>'.repeat(12);

/** A page that keeps no room by its styles. */
export const bare = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Intranet</title>${head}</head><body><h1>Leren</h1>${body}${below}</body></html>`;

/** An ordinary page of an intranet. */
export const page = (head: string, body: string) => bare(`<style>${room}</style>${head}`, body);

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
