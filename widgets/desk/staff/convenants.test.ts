import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  answer,
  button,
  expectAccessible,
  expectFocus,
  heading,
  link,
  open,
  text,
  variablesOf,
} from '../testing/desk.ts';
import { forming, staff } from '../testing/fixtures.ts';
import { convenant } from '../testing/staff.fixtures.ts';

const owner = (convenants: object[]) => ({ id: 'w1', name: 'Waardigheid en leren', convenants });
const older = { ...convenant, id: 'c0', version: 1, supersedes: null };
const form = (convenants: object[], owners = 1) => ({
  viewer: {
    owners: [owner(convenants), { id: 'w2', name: 'Zorgkring Zuid', convenants: [] }].slice(0, owners),
  },
  regions: { nodes: [{ slug: 'drenthe', name: 'Drenthe' }] },
});

const networks = (nodes: object[], endCursor: string | null) => ({
  viewer: { networks: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
});
const network = (id: string, title: string, owner: string, role = 'STAFF') => ({
  id,
  title,
  role,
  owner: { id: owner },
});

beforeEach(() =>
  answer({
    DeskViewer: () => ({ viewer: staff }),
    DeskConvenants: () => ({ viewer: { owners: [owner([older, convenant])] } }),
    DeskConvenantForm: () => form([older, convenant]),
    DeskConvenantNetworks: () => networks([network(forming.id, forming.title, 'w1')], null),
  }),
);

it('lists the newest version of each, with the earlier ones behind it', async () => {
  const desk = await open('/desk/convenanten');
  await expect.element(heading('Leren in het Noorden')).toBeVisible();
  await expect.element(text(/Versie 2/)).toBeVisible();
  await expectAccessible(desk);
  await text('Eerdere versies').click();
  await expect.element(text(/Versie 1/)).toBeVisible();
});

it('says so when there are none', async () => {
  answer({ DeskConvenants: () => ({ viewer: { owners: [owner([])] } }) });
  const desk = await open('/desk/convenanten');
  await expect.element(text('Nog geen convenanten')).toBeVisible();
  await expectAccessible(desk);
});

it('ends one on a day', async () => {
  answer({ EndConvenant: () => ({ endConvenant: { __typename: 'DeskConvenant' } }) });
  const desk = await open('/desk/convenanten');
  await button('Beëindigen: Leren in het Noorden').click();
  await button('Laatste dag opslaan').click();
  await expectFocus('Er klopt één ding nog niet');
  await expectAccessible(desk);
  await page.getByLabelText('Laatste dag').fill('2026-12-31');
  await button('Laatste dag opslaan').click();
  await expectFocus('Leren in het Noorden heeft nu een laatste dag.');
  expect(variablesOf('EndConvenant')).toEqual([{ id: 'c1', endsOn: '2026-12-31', locale: 'NL' }]);
});

it('says at the last day why it cannot be that one', async () => {
  const faults = [{ path: ['endsOn'], message: 'Kies een dag vanaf 1 april 2026.' }];
  answer({
    EndConvenant: () => ({ endConvenant: { __typename: 'InvalidConvenant', message: 'Er klopt iets niet.', faults } }),
  });
  const desk = await open('/desk/convenanten');
  await button('Beëindigen: Leren in het Noorden').click();
  await page.getByLabelText('Laatste dag').fill('2025-12-31');
  await button('Laatste dag opslaan').click();
  await expectFocus('Kies een dag vanaf 1 april 2026.');
  await expectAccessible(desk);
});

it('adds one with its parties', async () => {
  answer({ AddConvenant: () => ({ addConvenant: { __typename: 'DeskConvenant' } }) });
  const desk = await open('/desk/convenanten/nieuw');
  await button('Opslaan').click();
  await expectFocus('Er kloppen 5 dingen nog niet');
  await expectAccessible(desk);
  await page.getByLabelText('Naam van het convenant').fill('Leren in Drenthe');
  await page.getByLabelText('Waar het over gaat').fill('Samen opleiden.');
  await page.getByLabelText('Getekend op').fill('2026-11-01');
  await page.getByLabelText('Geldt vanaf').fill('2027-01-01');
  for (const name of ['Zorggroep De Linde, Assen', 'Zorggroep Oude Stad, Groningen']) {
    await page.getByLabelText('Zoek op naam').fill('zorg');
    await page.getByLabelText(name).click();
    await button('Partij toevoegen').click();
  }
  await page.getByLabelText('Drenthe').click();
  await page.getByLabelText(forming.title).click();
  await expectAccessible(desk);
  await button('Opslaan').click();
  await expect.element(heading('Convenanten')).toBeVisible();
  expect(variablesOf('AddConvenant')).toMatchObject([
    {
      owner: 'w1',
      convenant: {
        title: 'Leren in Drenthe',
        endsOn: null,
        networks: ['n2'],
        parties: [
          { organisation: 'o1', kind: 'CARE_PROVIDER', signedOn: '2026-11-01' },
          { organisation: 'o2', kind: 'CARE_PROVIDER', signedOn: '2026-11-01' },
        ],
      },
    },
  ]);
});

it('offers the networks of who keeps it, from every page, and of no network that somebody only manages', async () => {
  answer({
    DeskConvenantForm: () => form([], 2),
    DeskConvenantNetworks: ({ after }) =>
      after
        ? networks([network('n8', 'Palliatieve zorg', 'w1'), network('n9', 'Wijkzorg', 'w1', 'NETWORK_MANAGER')], null)
        : networks([network('n1', 'Zorgtechnologie', 'w1'), network('n7', 'Dementie', 'w2')], 'c1'),
  });
  const desk = await open('/desk/convenanten/nieuw');
  await expect.element(page.getByLabelText('Palliatieve zorg')).toBeVisible();
  await expect.element(page.getByLabelText('Wijkzorg')).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Dementie')).not.toBeInTheDocument();
  await page.getByLabelText('Palliatieve zorg').click();
  await page.getByLabelText('Organisatie die het bijhoudt').selectOptions('Zorgkring Zuid');
  await expect.element(page.getByLabelText('Dementie')).not.toBeChecked();
  await expect.element(page.getByLabelText('Zorgtechnologie')).not.toBeInTheDocument();
  await expectAccessible(desk);
  expect(variablesOf('DeskConvenantNetworks')).toEqual([
    { after: null, locale: 'NL' },
    { after: 'c1', locale: 'NL' },
  ]);
});

it('begins a new version with what stood in the one before', async () => {
  answer({ SupersedeConvenant: () => ({ supersedeConvenant: { __typename: 'DeskConvenant' } }) });
  const desk = await open('/desk/convenanten/c1');
  await expect.element(heading('Nieuwe versie van Leren in het Noorden')).toBeVisible();
  await expect.element(page.getByLabelText('Naam van het convenant')).toHaveValue('Leren in het Noorden');
  await expect.element(text('Het Anker, welzijn')).toBeVisible();
  await expectAccessible(desk);
  await button('Weghalen: Het Anker').click();
  await page.getByLabelText('Getekend op').fill('2026-11-01');
  await page.getByLabelText('Geldt vanaf').fill('2027-01-01');
  await button('Opslaan').click();
  await expect.element(link('Voeg ten minste twee partijen toe')).toBeVisible();
});

it('does not know a convenant of somebody else', async () => {
  await open('/desk/convenanten/c9');
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
});
