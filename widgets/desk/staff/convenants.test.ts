import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { list, older } from '../testing/convenants.fixtures.ts';
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
import { staff } from '../testing/fixtures.ts';
import { convenant } from '../testing/staff.fixtures.ts';

beforeEach(() =>
  answer({
    DeskViewer: () => ({ viewer: staff }),
    DeskConvenants: () => list([older, convenant]),
  }),
);

it('lists the newest version of each, with the earlier ones behind it', async () => {
  const desk = await open('/desk/convenanten');
  await expect.element(heading('Leren in het Noorden')).toBeVisible();
  await expect.element(text(/Versie 2/)).toBeVisible();
  await expect.element(text('Drenthe', { exact: true })).toBeVisible();
  await expect.element(heading('Afgelopen')).not.toBeInTheDocument();
  await expectAccessible(desk);
  await text('Eerdere versies').click();
  await expect.element(text(/Versie 1/)).toBeVisible();
  await expect.element(link(/^Versie 1 verbeteren/)).not.toBeInTheDocument();
});

it('keeps those that have ended in a list of their own, to be corrected and not to be ended', async () => {
  const over = {
    ...convenant,
    id: 'c3',
    title: 'Samen in Drenthe',
    endsOn: '2026-11-01',
    standing: 'ENDED',
    supersedes: null,
  };
  answer({ DeskConvenants: () => list([older, convenant, over]) });
  const desk = await open('/desk/convenanten');
  await expect.element(heading('Afgelopen')).toBeVisible();
  await expect.element(text(/t\/m 1 november 2026/)).toBeVisible();
  await expect.element(link('Verbeteren: Samen in Drenthe')).toBeVisible();
  await expect.element(button('Beëindigen: Samen in Drenthe')).not.toBeInTheDocument();
  await expect.element(button('Beëindigen: Leren in het Noorden')).toBeVisible();
  await expectAccessible(desk);
});

it('lets the version that holds be corrected while the next one is still to start', async () => {
  const [present, next] = [
    { ...older, standing: 'IN_FORCE' },
    { ...convenant, standing: 'TO_COME' },
  ];
  answer({ DeskConvenants: () => list([present, next]) });
  const desk = await open('/desk/convenanten');
  await expect.element(text('Gaat nog in')).toBeVisible();
  await text('Eerdere versies').click();
  await expect.element(link('Versie 1 verbeteren')).toHaveAttribute('href', '/desk/convenanten/c0/verbeteren?lang=nl');
  await expectAccessible(desk);
});

it('says so when there are none', async () => {
  answer({ DeskConvenants: () => list([]) });
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
