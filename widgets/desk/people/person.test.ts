import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  answer,
  button,
  down,
  expectAccessible,
  expectFocus,
  heading,
  link,
  open,
  text,
  variablesOf,
} from '../testing/desk.ts';
import { leadExpert, page as pageOf, staff } from '../testing/fixtures.ts';
import { found, hanna } from '../testing/person.fixtures.ts';

const path = '/desk/mensen/p1';
const field = (label: string) => page.getByLabelText(label);
const asStaff = () => answer({ DeskViewer: () => ({ viewer: staff }) });

it('finds somebody from the first page, by keyboard, without a name in the address', async () => {
  const desk = await open('/desk');
  await field('Zoek een persoon').fill('hanna');
  await userEvent.keyboard('{Enter}');
  await expectFocus('Zoek een persoon');
  await expect.element(text('1 persoon gevonden')).toBeVisible();
  await expect.element(text('Kwaliteitsverpleegkundigen Noord, Deelnemer, Zorggroep De Linde')).toBeVisible();
  await expect.element(text('Kwaliteitsverpleegkundigen Noord, Deelnemer, Het Anker, beëindigd')).toBeVisible();
  await expect.element(text('Vrijwilligers, Op de wachtlijst')).toBeVisible();
  expect(variablesOf('DeskPeople')).toMatchObject([{ search: 'hanna', locale: 'NL' }]);
  expect(location.href).not.toContain('hanna');
  await expectAccessible(desk);
  await link('Hanna Bos').click();
  await expectFocus('Hanna Bos');
  history.back();
  await expect.element(field('Zoek een persoon')).toHaveValue('hanna');
});

it('says that nobody was found, that two letters are needed, and that not everybody was looked at', async () => {
  answer({ DeskPeople: () => ({ viewer: { deskPeople: { ...pageOf(), isWhole: false } } }) });
  const desk = await open('/desk/mensen');
  await field('Zoek een persoon').fill('x');
  await button('Zoek').click();
  await expect.element(text('Typ minstens 2 letters.')).toBeVisible();
  await field('Zoek een persoon').fill('xyz');
  await button('Zoek').click();
  await expect.element(text('Niemand gevonden')).toBeVisible();
  await expect.element(text(/Zoek op het e-mailadres/)).toBeVisible();
  await expectAccessible(desk);
});

it('shows more people on demand', async () => {
  const more = { ...pageOf({ ...found, id: 'p2', name: 'Hanna Twee' }), totalCount: 2, isWhole: true };
  const first = { ...pageOf(found), totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'c' }, isWhole: true };
  answer({ DeskPeople: ({ after }) => ({ viewer: { deskPeople: after ? more : first } }) });
  await open('/desk/mensen');
  await field('Zoek een persoon').fill('hanna');
  await button('Zoek').click();
  await button('Meer').click();
  await expect.element(link('Hanna Twee')).toBeVisible();
});

it('says where a sign-up came to nothing because the network ended', async () => {
  const [signUp] = found.signUps;
  const over = { ...signUp, status: 'EXPIRED' as const, endedWithNetwork: true };
  const seen = { ...found, signUps: [over] };
  answer({
    DeskPeople: () => ({ viewer: { deskPeople: { ...pageOf(seen), isWhole: true } } }),
    DeskPersonPage: () => ({
      viewer: { deskPerson: { ...hanna, signUps: [{ ...over, confirmedAt: '2026-11-02T09:00:00.000Z' }] } },
    }),
  });
  await open('/desk/mensen');
  await field('Zoek een persoon').fill('hanna');
  await button('Zoek').click();
  await expect.element(text('Vrijwilligers, Netwerk gestopt')).toBeVisible();
  await link('Hanna Bos').click();
  await expect.element(text('Netwerk gestopt')).toBeVisible();
});

it('lets lead experts find nobody', async () => {
  answer({ DeskViewer: () => ({ viewer: leadExpert }) });
  await open('/desk');
  await expect.element(heading('Mijn netwerken')).toBeVisible();
  await expect.element(field('Zoek een persoon')).not.toBeInTheDocument();
});

it('shows who somebody is, with what they had and have', async () => {
  const desk = await open(path);
  await expect.element(heading('Hanna Bos')).toBeVisible();
  await expect.element(link('hanna.bos@example.org')).toBeVisible();
  await expect.element(text('Deelnemer, Verpleegkundige, Het Anker')).toBeVisible();
  await expect.element(text('1 september 2025 t/m 2 maart')).toBeVisible();
  await expect.element(text('Geaccepteerd')).toBeVisible();
  await expectAccessible(desk);
});

it('corrects a name and an address', async () => {
  asStaff();
  answer({ CorrectPerson: () => ({ correctPerson: { __typename: 'DeskPerson', id: 'p1' } }) });
  const desk = await open(path);
  await button('Gegevens verbeteren').click();
  await expect.poll(() => document.activeElement?.shadowRoot?.activeElement?.id).toBe('name');
  await expectAccessible(desk);
  await field('E-mailadres').fill('geen adres');
  await button('Opslaan').click();
  await expectFocus('Er klopt één ding nog niet');
  await field('E-mailadres').fill('hanna@example.org');
  await button('Opslaan').click();
  await expectFocus('Het adres is verbeterd. Het oude en het nieuwe adres krijgen een mail.');
  expect(variablesOf('CorrectPerson')).toEqual([
    { id: 'p1', person: { name: 'Hanna Bos', email: 'hanna@example.org' }, locale: 'NL' },
  ]);
});

it('leads to somebody who has that name and address already', async () => {
  asStaff();
  const exists = { __typename: 'PersonExists', message: 'Er is al iemand.', person: { id: 'p9', name: 'Hanna B.' } };
  answer({ CorrectPerson: () => ({ correctPerson: exists }) });
  const desk = await open(path);
  await button('Gegevens verbeteren').click();
  await button('Opslaan').click();
  await expectFocus('Er is al iemand.');
  await expectAccessible(desk);
  await expect.element(link('Bekijk Hanna B.')).toHaveAttribute('href', '/desk/mensen/p9?lang=nl');
});

it('gives the focus back when a form is left', async () => {
  await open(path);
  await button('Functie of team wijzigen: Kwaliteitsverpleegkundigen Noord').click();
  await button('Toch niet').click();
  await expectFocus('Functie of team wijzigen');
});

it('lets managers correct no name, nor answer a request for data', async () => {
  answer({ DeskPersonPage: () => ({ viewer: { deskPerson: { ...hanna, mayCorrect: false } } }) });
  await open(path);
  await expect.element(button('Gegevens verbeteren')).not.toBeInTheDocument();
  await expect.element(heading('Verzoek om gegevens')).not.toBeInTheDocument();
});

it('corrects what somebody does', async () => {
  answer({ CorrectMembership: () => ({ correctMembership: { __typename: 'DeskMembership' } }) });
  const desk = await open(path);
  await button('Functie of team wijzigen: Kwaliteitsverpleegkundigen Noord').click();
  await expectAccessible(desk);
  await field('Functie (optioneel)').fill('Adviseur');
  await field('Team of afdeling (optioneel)').fill('');
  await button('Opslaan').click();
  await expectFocus('De functie en het team zijn gewijzigd.');
  expect(variablesOf('CorrectMembership')).toEqual([{ id: 'm1', jobTitle: 'Adviseur', unitName: null, locale: 'NL' }]);
});

it('moves somebody to another organisation', async () => {
  answer({ MoveMember: () => ({ moveMember: { __typename: 'DeskMembership' } }) });
  const desk = await open(path);
  await button('Naar een andere organisatie: Kwaliteitsverpleegkundigen Noord').click();
  await expect.poll(() => field('Zoek op naam').element().matches(':focus')).toBe(true);
  await button('Verplaatsen').click();
  await expectFocus('Er klopt één ding nog niet');
  await field('Zoek op naam').fill('oude');
  await field('Zorggroep Oude Stad, Groningen').click();
  await expectAccessible(desk);
  await button('Verplaatsen').click();
  await expectFocus('De persoon doet nu mee voor de andere organisatie en krijgt daarover een mail.');
  expect(variablesOf('MoveMember')).toEqual([{ id: 'm1', organisation: 'o2', unitName: null, locale: 'NL' }]);
});

it('says why somebody is not moved', async () => {
  answer({ MoveMember: () => ({ moveMember: { __typename: 'NetworkFull', message: 'Er is geen plek vrij.' } }) });
  await open(path);
  await button('Naar een andere organisatie: Kwaliteitsverpleegkundigen Noord').click();
  await field('Zoek op naam').fill('oude');
  await field('Zorggroep Oude Stad, Groningen').click();
  await button('Verplaatsen').click();
  await expectFocus('Er is geen plek vrij.');
});

it('saves what is known of somebody as a file', async () => {
  const saved: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  const file = { __typename: 'ExportedFile', fileName: 'gegevens.json', mediaType: 'application/json', base64: 'W10=' };
  answer({ ExportPerson: () => ({ exportPerson: file }) });
  await open(path);
  await button('Gegevens downloaden').click();
  await expectFocus('Het bestand is opgeslagen.');
  HTMLAnchorElement.prototype.click = click;
  expect(saved).toEqual(['gegevens.json']);
});

it('erases somebody in two steps', async () => {
  answer({ ErasePerson: () => ({ erasePerson: { __typename: 'PersonErased' } }) });
  const desk = await open(path);
  await button('Alles wissen').click();
  await expect.element(heading('Alles van Hanna Bos wissen?')).toBeVisible();
  await expectAccessible(desk);
  await userEvent.keyboard('{Escape}');
  expect(variablesOf('ErasePerson')).toEqual([]);
  await button('Alles wissen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles wissen' }).click();
  await expectFocus('De gegevens zijn gewist');
  await expect.element(text('Hanna Bos')).not.toBeInTheDocument();
  expect(variablesOf('ErasePerson')).toEqual([{ id: 'p1', locale: 'NL' }]);
  await expectAccessible(desk);
});

it('says who can erase somebody who is in a network of another owner too', async () => {
  const message = 'Alles wissen kan de persoon zelf, via Mijn gegevens.';
  answer({ ErasePerson: () => ({ erasePerson: { __typename: 'PersonElsewhere', message } }) });
  await open(path);
  await button('Alles wissen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles wissen' }).click();
  await expectFocus(message);
  await expect.element(heading('Hanna Bos')).toBeVisible();
});

it('says that it is unknown whether something was done', async () => {
  answer({ ErasePerson: down });
  await open(path);
  await button('Alles wissen').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles wissen' }).click();
  await expectFocus('niet gelukt');
});

it('sends a mail again that did not arrive', async () => {
  const mail = {
    id: 'x1',
    kind: 'accepted',
    networkTitle: 'Kwaliteitsverpleegkundigen Noord',
    createdAt: '2026-11-18T08:00:00.000Z',
    refusedAt: '2026-11-18T08:01:00.000Z',
    refusal: '550 5.1.1',
    canBeResent: true,
  };
  answer({ DeskPersonPage: () => ({ viewer: { deskPerson: { ...hanna, refusedMails: [mail] } } }) });
  const desk = await open(path);
  await expect.element(heading('Mail niet bezorgd')).toBeVisible();
  await expectAccessible(desk);
  await button('Opnieuw sturen: Geaccepteerd').click();
  await expectFocus('De mail wordt opnieuw gestuurd.');
  expect(variablesOf('ResendMail')).toEqual([{ id: 'x1', locale: 'NL' }]);
});

it.each([
  ['who takes part', '/desk/netwerken/n1/deelnemers', 'Hanna Bos'],
  ['a sign-up', '/desk/aanmeldingen/11111111-1111-4111-8111-111111111111', 'Sanne de Wit'],
  ['a mail that did not arrive', '/desk/mail', 'Verbeter het adres: Sanne de Wit'],
])('is reached from %s', async (_, from, name) => {
  asStaff();
  await open(from);
  await expect.element(link(name)).toHaveAttribute('href', '/desk/mensen/p1?lang=nl');
});
