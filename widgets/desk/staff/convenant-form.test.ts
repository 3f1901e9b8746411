import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { list, older, owner, regions } from '../testing/convenants.fixtures.ts';
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

const form = (convenants: object[], owners = 1) => ({
  viewer: {
    owners: [owner(convenants), { id: 'w2', name: 'Zorgkring Zuid', convenants: [] }].slice(0, owners),
  },
  regions,
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
    DeskConvenants: () => list([older, convenant]),
    DeskConvenantForm: () => form([older, convenant]),
    DeskConvenantNetworks: () => networks([network(forming.id, forming.title, 'w1')], null),
  }),
);

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

it('corrects one with all that stood in it, and signs a party on its own day where that was another one', async () => {
  answer({
    CorrectConvenant: () => ({ correctConvenant: { __typename: 'DeskConvenant' } }),
    DeskConvenantForm: () =>
      form([
        older,
        {
          ...convenant,
          endsOn: '2026-12-31',
          parties: convenant.parties.map((party, index) => (index ? { ...party, signedOn: '2026-03-20' } : party)),
        },
      ]),
  });
  await open('/desk/convenanten');
  await link('Verbeteren: Leren in het Noorden').click();
  await expect.element(heading('Leren in het Noorden verbeteren')).toBeVisible();
  await expect.element(text(/Er stond iets fout/)).toBeVisible();
  await expect.element(page.getByLabelText('Getekend op')).toHaveValue('2026-03-05');
  await expect.element(page.getByLabelText(/^Laatste dag/)).toHaveValue('2026-12-31');
  await page.getByLabelText('Getekend op').fill('2026-03-06');
  await page.getByLabelText('Geldt vanaf').fill('2026-03-01');
  await page.getByLabelText(/^Naam in het Engels/).fill('Learning in the North');
  await button('Opslaan').click();
  await expectFocus('Er klopt één ding nog niet');
  await expect.element(link('Schrijf ook in het Engels waar het over gaat')).toBeVisible();
  await page.getByLabelText(/^Waar het over gaat, in het Engels/).fill('Training together.');
  await button('Opslaan').click();
  await expect.element(heading('Convenanten')).toBeVisible();
  expect(variablesOf('CorrectConvenant')).toMatchObject([
    {
      id: 'c1',
      convenant: {
        titleEn: 'Learning in the North',
        summaryEn: 'Training together.',
        signedOn: '2026-03-06',
        startsOn: '2026-03-01',
        endsOn: '2026-12-31',
        regions: ['drenthe'],
        parties: [{ signedOn: '2026-03-06' }, { signedOn: '2026-03-20' }],
      },
    },
  ]);
});

it('leads who came by the wrong button to the other one, and says why one cannot be corrected', async () => {
  const message = 'Er is al een nieuwere versie van dit convenant. Ga verder met die versie.';
  answer({ CorrectConvenant: () => ({ correctConvenant: { __typename: 'ConvenantSuperseded', message } }) });
  const desk = await open('/desk/convenanten/c1');
  await expect.element(text(/Er is iets nieuws afgesproken/)).toBeVisible();
  await expect.element(page.getByLabelText('Geldt vanaf')).toHaveValue('');
  await link(/^Stond er iets fout/).click();
  await expect.element(page.getByLabelText('Geldt vanaf')).toHaveValue('2026-04-01');
  await expect.element(link(/^Is er iets nieuws afgesproken/)).toHaveAttribute('href', '/desk/convenanten/c1?lang=nl');
  await expectAccessible(desk);
  await button('Opslaan').click();
  await expectFocus(message);
});

it('does not know a convenant of somebody else', async () => {
  await open('/desk/convenanten/c9');
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
});
