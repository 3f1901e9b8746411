import { expect, it } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { answer, button, expectAccessible, heading, link, open, silent, text, variablesOf } from '../testing/desk.ts';
import { forming, hosted, nurses, page, staff } from '../testing/fixtures.ts';

const networks = (found: object) => ({ DeskNetworks: () => ({ viewer: { networks: found } }) });

it('puts first what waits for a decision', async () => {
  const desk = await open();
  const titles = [...desk.renderRoot.querySelectorAll('h2, h3')].map(({ textContent }) => textContent?.trim());
  expect(titles).toEqual([
    'Wacht op een besluit',
    'Kwaliteitsverpleegkundigen Noord',
    'Andere netwerken',
    'Vrijwilligerscoördinatoren',
    'Trauma en hechting',
  ]);
  await expect.element(link('3 te beslissen: Kwaliteitsverpleegkundigen Noord')).toBeVisible();
  await expectAccessible(desk);
});

it('says how full each is beside its ring', async () => {
  await open();
  await expect.element(text('6 van 8 organisaties, 1 leadexpert · 11 deelnemers · 2 op de wachtlijst')).toBeVisible();
  await expect.element(text('4 van 7–10 organisaties · 6 deelnemers')).toBeVisible();
  await expect.element(text('14 van ten minste 20 deelnemers, 3 leadexperts')).toBeVisible();
  await expect.element(text('Niet op de site')).toBeVisible();
});

it('tells places on offer apart from who takes part', async () => {
  const offering = { ...nurses, seats: { ...nurses.seats, offeredOrganisations: 2 } };
  answer({ DeskNetworks: () => ({ viewer: { networks: page(offering) } }) });
  await open();
  await expect.element(text(/6 van 8 organisaties, 2 aangeboden, 1 leadexpert/)).toBeVisible();
});

it('says so when there is nothing', async () => {
  answer(networks(page()));
  const desk = await open();
  await expect.element(heading('Nog geen netwerken')).toBeVisible();
  await expectAccessible(desk);
});

it('loads more after what is there', async () => {
  const first = { nodes: [nurses], totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'c1' } };
  answer({ DeskNetworks: ({ after }) => ({ viewer: { networks: after ? page(forming) : first } }) });
  await open();
  await expect.element(text('1 van 2 getoond')).toBeVisible();
  await button('Meer laden').click();
  await expect.element(link('Vrijwilligerscoördinatoren')).toBeVisible();
  await expect.element(link('Kwaliteitsverpleegkundigen Noord').first()).toBeVisible();
  await expect.element(button('Meer laden')).not.toBeInTheDocument();
  expect(variablesOf('DeskNetworks')).toEqual([
    { after: null, locale: 'NL' },
    { after: 'c1', locale: 'NL' },
  ]);
});

it('shows that it loads', async () => {
  answer({ DeskNetworks: silent });
  const desk = document.createElement('leerkring-desk');
  history.replaceState(null, '', '/desk?lang=nl');
  document.body.append(desk);
  await expect.element(text('Even laden')).toBeInTheDocument();
});

it('speaks of a network without a maximum by its participants', async () => {
  answer(networks(page(hosted)));
  await open();
  await expect.element(text('14 van ten minste 20 deelnemers, 3 leadexperts')).toBeVisible();
});

it('finds one among many by a part of its name', async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...forming, id: `m${index}`, title: `Netwerk ${index}` }));
  answer(networks(page(nurses, ...many)));
  const desk = await open();
  await expect.element(text('10 netwerken')).toBeVisible();
  await expectAccessible(desk);
  await browserPage.getByLabelText('Zoek een netwerk').fill('verpleeg');
  await expect.element(text('1 netwerk')).toBeVisible();
  await expect.element(link('Netwerk 3')).not.toBeInTheDocument();
});

it('asks a lead expert to decide nothing', async () => {
  answer(networks(page({ ...nurses, role: 'LEAD_EXPERT' })));
  await open();
  await expect.element(heading('Netwerken').last()).toBeVisible();
  await expect.element(heading('Wacht op een besluit')).not.toBeInTheDocument();
  await expect.element(link(/te beslissen/)).not.toBeInTheDocument();
});

it('asks for titles in the language of the page', async () => {
  await open('/desk?lang=en');
  expect(variablesOf('DeskNetworks')).toEqual([{ after: null, locale: 'EN' }]);
});

it('tells staff of requests to start a network beside sign-ups', async () => {
  answer({ DeskViewer: () => ({ viewer: staff }) });
  const desk = await open();
  await expect.element(text(/3 aanmeldingen wachten op een besluit/)).toBeVisible();
  await expect.element(link('Ook 1 aanvraag wacht.')).toHaveAttribute('href', '/desk/voordrachten?lang=nl');
  await expect.element(link('Aanvragen 1')).toBeVisible();
  await expectAccessible(desk);
});
