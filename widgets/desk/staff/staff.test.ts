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
import { accepted, staff } from '../testing/fixtures.ts';
import { start } from '../testing/staff.fixtures.ts';

beforeEach(() => answer({ DeskViewer: () => ({ viewer: staff }) }));
const owner = (more: object) => () => ({ viewer: { owners: [{ ...staff.owners[0], ...more }] } });

it('shows who wants to start a network, and decides', async () => {
  answer({ AcceptSignUp: () => ({ acceptSignUp: { __typename: 'DeskSignUp', ...accepted(start) } }) });
  const desk = await open('/desk/voordrachten');
  await expect.element(link('Bram Postma')).toBeVisible();
  await expect.element(text(/een andere manier van inroosteren/)).toBeVisible();
  await expectAccessible(desk);
  await button('Accepteren: Bram Postma').click();
  await expectFocus('Bram Postma is geaccepteerd.');
});

it('keeps accepted ones in a list of their own', async () => {
  answer({ DeskStartRequests: owner({ startRequests: [{ ...start, status: 'ACCEPTED', decisions: [] }] }) });
  await open('/desk/voordrachten');
  await expect.element(heading('Geaccepteerd')).toBeVisible();
  await expect.element(heading('Te beslissen')).not.toBeInTheDocument();
});

it('takes an accepted one out of the list when its page is made, and shows it among the finished ones', async () => {
  const done = { ...start, status: 'ACCEPTED' as const, decisions: [] };
  const made = { ...done, start: { ...start.start, pageMadeAt: '2026-11-20T09:00:00.000Z' } };
  answer({
    DeskStartRequests: ({ pageMade }) =>
      owner({ startRequests: variablesOf('StartRequestDone').length ? (pageMade ? [made] : []) : [done] })(),
  });
  const desk = await open('/desk/voordrachten');
  await button('Pagina is gemaakt: Bram Postma').click();
  await expectFocus('De aanvraag van Bram Postma staat nu bij de afgeronde.');
  expect(variablesOf('StartRequestDone')).toEqual([{ id: start.id, locale: 'NL' }]);
  await expect.element(text('Geen aanvragen')).toBeVisible();
  await button('Bekijk de afgeronde aanvragen').click();
  await expect.element(heading('Afgerond')).toBeVisible();
  await expect.element(text('Pagina gemaakt op 20 november')).toBeVisible();
  await expectAccessible(desk);
});

it('stands with the requests when one is opened', async () => {
  answer({ DeskSignUpPage: () => ({ viewer: { deskSignUp: start } }) });
  await open(`/desk/aanmeldingen/${start.id}`);
  await expect.element(link('‹ Aanvragen')).toHaveAttribute('href', '/desk/voordrachten?lang=nl');
  await expect.element(link(/^Aanvragen/)).toHaveAttribute('aria-current', 'page');
  await expect.element(link(/^Netwerken/)).not.toHaveAttribute('aria-current');
});

it.each([
  ['Afgehandeld', 'DismissRefusedMail', 'De mail staat niet meer in deze lijst.', {}],
  ['Opnieuw sturen', 'ResendMail', 'De mail wordt opnieuw gestuurd.', { locale: 'NL' }],
])('ends what a refused mail asks for: %s', async (label, mutation, told, more) => {
  const desk = await open('/desk/mail');
  await expect.element(text(/Klopt het adres niet\?/)).toBeVisible();
  answer({ DeskRefusedMails: owner({ refusedMails: [] }) });
  await button(`${label}: Geaccepteerd, Sanne de Wit`).click();
  await expectFocus(told);
  expect(variablesOf(mutation)).toEqual([{ id: 'x1', ...more }]);
  await expect.element(text('Alle mail is bezorgd')).toBeVisible();
  await expectAccessible(desk);
});

it('says why a mail cannot be sent again', async () => {
  answer({
    ResendMail: () => ({ resendMail: { __typename: 'NotResendable', message: 'Deze mail kan niet opnieuw.' } }),
  });
  await open('/desk/mail');
  await button(/Opnieuw sturen/).click();
  await expectFocus('Deze mail kan niet opnieuw.');
});

it('says so when nobody wants to start one', async () => {
  answer({ DeskStartRequests: owner({ startRequests: [] }) });
  const desk = await open('/desk/voordrachten');
  await expect.element(text('Geen aanvragen')).toBeVisible();
  await expectAccessible(desk);
});

it('shows mail that did not arrive, with the sign-up it is about', async () => {
  const desk = await open('/desk/mail');
  await expect.element(heading('Geaccepteerd')).toBeVisible();
  await expect.element(text('Aan Sanne de Wit, sanne.dewit@example.org')).toBeVisible();
  await expect.element(link('Kwaliteitsverpleegkundigen Noord')).toBeVisible();
  await expect
    .element(link('Bekijk de aanmelding'))
    .toHaveAttribute('href', '/desk/aanmeldingen/11111111-1111-4111-8111-111111111111?lang=nl');
  await expect.element(text(/550 5.1.1/)).toBeVisible();
  await expectAccessible(desk);
});

it('says whom a mail was for that is about no sign-up', async () => {
  const mailbox = { name: null, address: 'netwerken@example.org', networkId: null, networkTitle: null, signUp: null };
  const refused = {
    id: 'x2',
    kind: 'deskEscalation',
    createdAt: '2026-11-18T08:00:00.000Z',
    refusal: null,
    ...mailbox,
  };
  answer({ DeskRefusedMails: owner({ refusedMails: [{ ...refused, refusedAt: refused.createdAt }] }) });
  const desk = await open('/desk/mail');
  await expect.element(text('Aan netwerken@example.org')).toBeVisible();
  await expect.element(link('Bekijk de aanmelding')).not.toBeInTheDocument();
  await expectAccessible(desk);
});

it('says so when all mail arrived', async () => {
  answer({ DeskRefusedMails: owner({ refusedMails: [] }) });
  const desk = await open('/desk/mail');
  await expect.element(text('Alle mail is bezorgd')).toBeVisible();
  await expectAccessible(desk);
});

const choose = async (field: number, name: string) => {
  await page.getByLabelText('Zoek op naam').nth(field).fill('zorg');
  await page.getByLabelText(name).nth(field).click();
};

it('merges two organisations after saying what that does', async () => {
  answer({
    MergeOrganisations: () => ({ mergeOrganisations: { __typename: 'DeskOrganisation', id: 'o1', name: 'x' } }),
  });
  const desk = await open('/desk/organisaties/samenvoegen');
  await expectAccessible(desk);
  await choose(0, 'Zorggroep Oude Stad, Groningen');
  await choose(1, 'Zorggroep De Linde, Assen');
  await expectAccessible(desk);
  await button('Samenvoegen').click();
  await expect.element(heading('Zorggroep Oude Stad samenvoegen met Zorggroep De Linde?')).toBeVisible();
  await button('Samenvoegen').last().click();
  await expectFocus('Zorggroep Oude Stad is samengevoegd met Zorggroep De Linde.');
  expect(variablesOf('MergeOrganisations')).toEqual([{ from: 'o2', into: 'o1', locale: 'NL' }]);
});

it('refuses to merge one with itself, and asks for both', async () => {
  await open('/desk/organisaties/samenvoegen');
  await button('Samenvoegen').click();
  await expectFocus('Er kloppen 2 dingen nog niet');
  await choose(0, 'Zorggroep De Linde, Assen');
  await choose(1, 'Zorggroep De Linde, Assen');
  await button('Samenvoegen').click();
  await expect.element(link('Kies twee verschillende organisaties')).toBeVisible();
  expect(variablesOf('MergeOrganisations')).toEqual([]);
});

it('tells why a merge is refused', async () => {
  const message = 'In Kwaliteitsverpleegkundigen Noord komen er dan 4 deelnemers op 3 plekken.';
  answer({ MergeOrganisations: () => ({ mergeOrganisations: { __typename: 'MergeExceedsLimit', message } }) });
  await open('/desk/organisaties/samenvoegen');
  await choose(0, 'Zorggroep Oude Stad, Groningen');
  await choose(1, 'Zorggroep De Linde, Assen');
  await button('Samenvoegen').click();
  await button('Samenvoegen').last().click();
  await expectFocus(message);
});
