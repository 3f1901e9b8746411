import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../testing/page.ts';
import {
  answer,
  button,
  expectAccessible,
  expectFocus,
  heading,
  link,
  open,
  refusedWith,
  text,
  variablesOf,
} from '../testing/desk.ts';
import * as fixtures from '../testing/fixtures.ts';
import { lindeNorth, lindeWhole } from '../testing/staff.fixtures.ts';

beforeEach(() => answer({ DeskViewer: () => ({ viewer: fixtures.staff }) }));

const field = (name: string) => page.getByLabelText(name);

it('lists organisations, each with what it has, and finds one', async () => {
  const desk = await open('/desk/organisaties');
  await expectAccessible(desk);
  await expect.element(text('2 netwerken, 5 mensen, 1 convenant')).toBeVisible();
  await expect.element(text('nog niet in een netwerk of convenant')).toBeVisible();
  await expect.element(text('Assen · Zorgaanbieder · Locatie · hoort bij Zorggroep De Linde')).toBeVisible();
  answer({ DeskOrganisationList: () => ({ viewer: { deskOrganisations: fixtures.page() } }) });
  await page.getByRole('searchbox').fill('utrecht');
  await userEvent.keyboard('{Enter}');
  await expect.element(text('Geen organisatie gevonden')).toBeVisible();
  expect(variablesOf('DeskOrganisationList').at(-1)).toEqual({ search: 'utrecht', after: null });
  await expectAccessible(desk);
});

it('records one that is not there, and goes to its page', async () => {
  const recorded = { __typename: 'DeskOrganisation', id: 'o1', name: 'Zorggroep De Linde', place: null };
  answer({ AddOrganisation: () => ({ addOrganisation: recorded }) });
  const desk = await open('/desk/organisaties');
  await button('Nieuwe organisatie vastleggen').click();
  await expectAccessible(desk);
  await button('Toch niet').click();
  await expectFocus('Nieuwe organisatie vastleggen');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused()?.id).toBe('new-name');
  await userEvent.keyboard('Zorggroep De Linde{Enter}');
  await expectFocus('Zorggroep De Linde');
  expect(variablesOf('AddOrganisation').map(({ organisation }) => organisation)).toMatchObject([
    { name: 'Zorggroep De Linde', kind: 'CARE_PROVIDER' },
  ]);
});

it('shows the next page under the first', async () => {
  answer({
    DeskOrganisationList: ({ after }) => ({
      viewer: {
        deskOrganisations: {
          nodes: [after ? lindeNorth : lindeWhole],
          totalCount: 2,
          pageInfo: { hasNextPage: !after, endCursor: after ? null : 'c1' },
        },
      },
    }),
  });
  await open('/desk/organisaties');
  await expect.element(link('Zorggroep De Linde')).toBeVisible();
  await button('Meer laden').click();
  await expect.element(link('De Linde Noord')).toBeVisible();
  await expect.element(link('Zorggroep De Linde')).toBeVisible();
});

it('puts right only what was changed, with the keyboard', async () => {
  answer({ CorrectOrganisation: () => ({ correctOrganisation: { __typename: 'DeskOrganisation' } }) });
  await open('/desk/organisaties');
  await link('Zorggroep De Linde').click();
  await expectFocus('Zorggroep De Linde');
  await field('Naam').fill('Zorggroep De Lindes');
  await userEvent.keyboard('{Enter}');
  await expectFocus('De gegevens zijn verbeterd.');
  expect(variablesOf('CorrectOrganisation')).toEqual([
    { id: 'o1', changes: { name: 'Zorggroep De Lindes' }, locale: 'NL' },
  ]);
});

it('tells of every fault before it asks, and of the API’s at their fields', async () => {
  const desk = await open('/desk/organisaties/o1');
  await field('Naam').fill('');
  await field('KvK-nummer (optioneel)').fill('12');
  await button('Opslaan').click();
  await expectFocus('Er kloppen 2 dingen nog niet');
  await expectAccessible(desk);
  expect(variablesOf('CorrectOrganisation')).toEqual([]);
  const faults = [{ path: ['changes', 'place'], message: 'Vul de plaats in, of laat dit veld leeg.' }];
  answer({ CorrectOrganisation: () => ({ correctOrganisation: { __typename: 'InvalidOrganisation', faults } }) });
  await field('Naam').fill('De Linde');
  await field('KvK-nummer (optioneel)').fill('12345678');
  await button('Opslaan').click();
  await link(/Vul de plaats in/).click();
  await expect.poll(() => focused()?.id).toBe('place');
});

it('puts an organisation below another', async () => {
  answer({ CorrectOrganisation: () => ({ correctOrganisation: { __typename: 'DeskOrganisation' } }) });
  const desk = await open('/desk/organisaties/o1');
  await field('Niveau').selectOptions('Locatie');
  await expectAccessible(desk);
  await button('Opslaan').click();
  await expect.element(link('Kies de organisatie erboven')).toBeVisible();
  await field('Zoek op naam').fill('zorg');
  await field('Zorggroep Oude Stad, Groningen').click();
  await field('Vestigingsnummer (optioneel)').fill('000012345678');
  await button('Opslaan').click();
  await expectFocus('De gegevens zijn verbeterd.');
  expect(variablesOf('CorrectOrganisation')).toEqual([
    {
      id: 'o1',
      locale: 'NL',
      changes: { level: 'LOCATION', parent: 'o2', branchNumber: '000012345678', kvkNumber: null },
    },
  ]);
});

it('knows what a location belongs to, and says when nothing changed', async () => {
  answer({ DeskOrganisationPage: () => ({ viewer: { deskOrganisation: lindeNorth } }) });
  await open('/desk/organisaties/o3');
  await expect.element(field('Zorggroep De Linde, Assen')).toBeChecked();
  await button('Opslaan').click();
  await expectFocus('Er is niets veranderd.');
  expect(variablesOf('CorrectOrganisation')).toEqual([]);
});

it('offers to merge with the one that has the number', async () => {
  const message = 'Dit KvK-nummer is al van Zorggroep Oude Stad.';
  answer({
    CorrectOrganisation: () => ({
      correctOrganisation: {
        __typename: 'OrganisationExists',
        message,
        existing: { id: 'o2', name: 'Zorggroep Oude Stad' },
      },
    }),
    MergeOrganisations: () => ({ mergeOrganisations: { __typename: 'DeskOrganisation', id: 'o2', name: 'x' } }),
  });
  const desk = await open('/desk/organisaties/o1');
  await field('KvK-nummer (optioneel)').fill('87654321');
  await button('Opslaan').click();
  await expectFocus(message);
  await expectAccessible(desk);
  await button('Samenvoegen met Zorggroep Oude Stad').click();
  await expect.element(heading('Zorggroep De Linde samenvoegen met Zorggroep Oude Stad?')).toBeVisible();
  await button('Samenvoegen', { exact: true }).click();
  await expect.poll(() => location.pathname).toBe('/desk/organisaties/o2');
  expect(variablesOf('MergeOrganisations')).toEqual([{ from: 'o1', into: 'o2', locale: 'NL' }]);
});

it('is for staff only', async () => {
  answer({ DeskViewer: () => ({ viewer: fixtures.manager }), DeskOrganisationList: refusedWith('FORBIDDEN') });
  await open('/desk/organisaties/o1');
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
  expect(variablesOf('DeskOrganisationPage')).toEqual([]);
});

const toParties = async () => {
  await open('/desk/convenanten/nieuw');
  await field('Zoek op naam').fill('Provincie Utrecht');
};

it('records an organisation that is not found, where it is looked for, with the keyboard', async () => {
  answer({
    DeskConvenantForm: () => ({
      viewer: { owners: [{ id: 'w1', name: 'Waardigheid en leren', convenants: [] }] },
      regions: { nodes: [] },
    }),
    DeskConvenantNetworks: () => ({ viewer: { networks: fixtures.page() } }),
    DeskOrganisationSearch: () => ({ organisations: { nodes: [] } }),
    AddOrganisation: () => ({
      addOrganisation: { __typename: 'DeskOrganisation', id: 'o5', name: 'Provincie Utrecht', place: null },
    }),
  });
  await toParties();
  await expect.element(text('0 gevonden')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => focused()?.id).toBe('party-new-name');
  await expect.element(field('Naam').last()).toHaveValue('Provincie Utrecht');
  await field('Soort organisatie').selectOptions('Overheid');
  await field('Plaats (optioneel)').fill('Utrecht');
  await userEvent.keyboard('{Enter}');
  await expect.element(field('Provincie Utrecht')).toBeChecked();
  expect(variablesOf('AddOrganisation')).toEqual([
    {
      locale: 'NL',
      organisation: { name: 'Provincie Utrecht', kind: 'GOVERNMENT', place: 'Utrecht', kvkNumber: null },
    },
  ]);
});

it('chooses the one that is known when the name was taken', async () => {
  answer({
    DeskConvenantForm: () => ({
      viewer: { owners: [{ id: 'w1', name: 'Waardigheid en leren', convenants: [] }] },
      regions: { nodes: [] },
    }),
    DeskConvenantNetworks: () => ({ viewer: { networks: fixtures.page() } }),
    DeskOrganisationSearch: () => ({ organisations: { nodes: [] } }),
    AddOrganisation: () => ({
      addOrganisation: {
        __typename: 'OrganisationExists',
        message: 'Deze organisatie is er al: Provincie Utrecht.',
        existing: { id: 'o5', name: 'Provincie Utrecht', place: 'Utrecht' },
      },
    }),
  });
  await toParties();
  await button('Nieuwe organisatie vastleggen').click();
  await field('Naam').last().fill('');
  await button('Vastleggen', { exact: true }).click();
  await expect.element(text('Vul de naam van de organisatie in')).toBeVisible();
  await field('Naam').last().fill('provincie utrecht');
  await button('Vastleggen', { exact: true }).click();
  await expectFocus('Deze organisatie is er al');
  await button('Kies Provincie Utrecht').click();
  await expect.element(field('Provincie Utrecht, Utrecht')).toBeChecked();
});
