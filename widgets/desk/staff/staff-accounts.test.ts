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
  text,
  variablesOf,
} from '../testing/desk.ts';
import { manager, staff } from '../testing/fixtures.ts';

const account = (address: string, more: object = {}) => ({
  id: address,
  address,
  name: null,
  since: '2026-03-05T09:00:00.000Z',
  origins: ['DESK'],
  isViewer: false,
  mayEnd: true,
  ...more,
});
const withoutAccount = { id: null, since: null, mayEnd: false };
const own = account('noor@example.org', { name: 'Noor Smit', origins: ['COMMAND'], isViewer: true });
const owner = (accounts: object[]) => ({ id: 'w1', name: 'Waardigheid en leren', staff: accounts });
const other = { id: 'w2', name: 'Zorgkring Zuid', staff: [own] };
const accounts = [
  account('beheer@example.org', { ...withoutAccount, origins: ['ENVIRONMENT'] }),
  account('bram@example.org'),
  own,
  account('provider@example.org', { ...withoutAccount, origins: ['PROVIDER'] }),
];

beforeEach(() =>
  answer({
    DeskViewer: () => ({ viewer: staff }),
    DeskStaffAccounts: () => ({ viewer: { owners: [owner(accounts)] } }),
  }),
);

it('is reached from the settings, and shows who is staff, since when and by what', async () => {
  await open('/desk/instellingen');
  await link('Bekijk de beheerders').click();
  await expect.element(heading('Beheerders')).toBeVisible();
  for (const words of [
    'Sinds 5 maart 2026, toegevoegd door een beheerder',
    'Sinds 5 maart 2026, toegevoegd op de server',
    /Staat in de instellingen van de server/,
    /Is nu ingelogd met een account van de organisatie/,
  ])
    await expect.element(text(words)).toBeVisible();
  await expect.element(heading('Noor Smit Jij')).toBeVisible();
  await expect.element(link(/^Instellingen/)).toHaveAttribute('aria-current', 'page');
});

it('offers to end only who has an account that the desk may end', async () => {
  const desk = await open('/desk/beheerders');
  await expect.element(button('Beëindigen: bram@example.org')).toBeVisible();
  await expect.element(button('Beëindigen: beheer@example.org')).not.toBeInTheDocument();
  await expect.element(button('Beëindigen: provider@example.org')).not.toBeInTheDocument();
  await expectAccessible(desk);
});

it('adds somebody by address, with the keyboard alone', async () => {
  answer({ AddStaff: ({ email }) => ({ addStaff: { __typename: 'DeskStaff', address: email } }) });
  const desk = await open('/desk/beheerders');
  const field = page.getByLabelText('Mailadres');
  (field.element() as HTMLElement).focus();
  await userEvent.keyboard('sanne{Enter}');
  await expectFocus('Er klopt één ding nog niet');
  await expectAccessible(desk);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => focused()?.id).toBe('email');
  await userEvent.keyboard('@example.org{Enter}');
  await expectFocus('sanne@example.org is nu beheerder, en krijgt een mail.');
  expect(variablesOf('AddStaff')).toEqual([{ owner: 'w1', email: 'sanne@example.org', locale: 'NL' }]);
  await expect.element(field).toHaveValue('');
  expect(variablesOf('DeskStaffAccounts')).toHaveLength(2);
});

it('asks of which owner, where somebody is staff of more', async () => {
  answer({
    DeskStaffAccounts: () => ({ viewer: { owners: [owner(accounts), other] } }),
    AddStaff: () => ({ addStaff: { __typename: 'AlreadyStaff', message: 'sanne@example.org is al beheerder.' } }),
  });
  const desk = await open('/desk/beheerders');
  await page.getByLabelText('Beheerder van').selectOptions('Zorgkring Zuid');
  await page.getByLabelText('Mailadres').fill('sanne@example.org');
  await expectAccessible(desk);
  await button('Toevoegen en mailen').click();
  await expectFocus('sanne@example.org is al beheerder.');
  expect(variablesOf('AddStaff')).toMatchObject([{ owner: 'w2' }]);
});

it('shows at the field what the API found wrong with the address', async () => {
  const faults = [{ path: ['email'], message: 'Dit adres klopt niet.' }];
  answer({ AddStaff: () => ({ addStaff: { __typename: 'InvalidStaff', message: 'Er klopt iets niet.', faults } }) });
  await open('/desk/beheerders');
  await page.getByLabelText('Mailadres').fill('sanne@voorbeeld.n-');
  await button('Toevoegen en mailen').click();
  await expectFocus('Dit adres klopt niet.');
  await expect.element(page.getByLabelText('Mailadres')).toHaveAttribute('aria-invalid', 'true');
});

it('ends somebody only after it was agreed, and says what that does', async () => {
  answer({ EndStaff: () => ({ endStaff: { __typename: 'StaffEnded', address: 'bram@example.org' } }) });
  const desk = await open('/desk/beheerders');
  await button('Beëindigen: bram@example.org').click();
  await expect.element(text(/ziet en doet dan meteen niets meer als beheerder van Waardigheid en leren/)).toBeVisible();
  await expectAccessible(desk);
  await userEvent.keyboard('{Enter}');
  expect(variablesOf('EndStaff')).toEqual([]);
  await button('Beëindigen: bram@example.org').click();
  await button('Beëindigen', { exact: true }).click();
  await expectFocus('bram@example.org is geen beheerder meer.');
  expect(variablesOf('EndStaff')).toEqual([{ id: 'bram@example.org', locale: 'NL' }]);
});

it('says to who ends themselves that they are logged out, and why the last one stays', async () => {
  const message = 'Dit is de laatste beheerder. Voeg eerst een andere beheerder toe.';
  answer({ EndStaff: () => ({ endStaff: { __typename: 'LastStaff', message } }) });
  const desk = await open('/desk/beheerders');
  await button('Beëindigen: noor@example.org').click();
  await expect.element(text(/Je bent dan geen beheerder van Waardigheid en leren meer/)).toBeVisible();
  await button('Beëindigen', { exact: true }).click();
  await expectFocus(message);
  await expectAccessible(desk);
});

it('is not there for who is not staff', async () => {
  answer({ DeskViewer: () => ({ viewer: manager }) });
  await open('/desk/beheerders');
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
  expect(variablesOf('DeskStaffAccounts')).toEqual([]);
});
