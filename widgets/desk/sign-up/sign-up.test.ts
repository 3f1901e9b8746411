import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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
import { candidates, fatma, sanne, wholeOf } from '../testing/fixtures.ts';
import { start } from '../testing/staff.fixtures.ts';

const path = '/desk/aanmeldingen/s1';
const showing = (signUp: object | null) => answer({ DeskSignUpPage: () => ({ viewer: { deskSignUp: signUp } }) });

it('shows what is needed to decide', async () => {
  const desk = await open(path);
  await expect.element(link('sanne.dewit@example.org')).toHaveAttribute('href', 'mailto:sanne.dewit@example.org');
  await expect.element(text('Zorggroep De Linde, Assen')).toBeVisible();
  await expect.element(heading('Wat breng je mee?')).toBeVisible();
  await expect.element(text('Antwoord op een eerdere versie van de vraag')).toBeVisible();
  await expect.element(text('Wil op de wachtlijst als het vol is')).toBeVisible();
  await expect.element(text(/die al meedoet \(2 van 3\)/)).toBeVisible();
  await expectAccessible(desk);
});

it('tells what happened, step by step', async () => {
  const desk = await open(path);
  const steps = [...desk.renderRoot.querySelectorAll('.steps strong')].map(({ textContent }) => textContent);
  expect(steps).toEqual(['Aangemeld', 'Bevestigd met de knop in de mail', 'Wacht op een besluit']);
});

it('tells a decision that was undone, an offer that lapsed, and that a decision comes first, from what they led back to', async () => {
  const at = '2026-11-18T08:00:00.000Z';
  showing(
    wholeOf(sanne, {
      timeline: [
        { at, from: 'IN_REVIEW', to: 'ACCEPTED', by: 'STAFF' },
        { at, from: 'ACCEPTED', to: 'IN_REVIEW', by: 'STAFF' },
        { at, from: 'IN_REVIEW', to: 'WAITLISTED', by: 'NETWORK_MANAGER' },
        { at, from: 'WAITLISTED', to: 'OFFERED', by: 'SYSTEM' },
        { at, from: 'OFFERED', to: 'WAITLISTED', by: 'SYSTEM' },
        { at, from: 'WAITLISTED', to: 'OFFERED', by: 'SYSTEM' },
        { at, from: 'OFFERED', to: 'WAITLISTED', by: 'NETWORK_MANAGER' },
        { at, from: 'WAITLISTED', to: 'IN_REVIEW', by: 'SYSTEM' },
      ],
    }),
  );
  const desk = await open(path);
  const steps = [...desk.renderRoot.querySelectorAll('.steps strong')].map(({ textContent }) => textContent);
  expect(steps).toEqual([
    'Geaccepteerd',
    'Besluit ongedaan gemaakt',
    'Op de wachtlijst gezet',
    'Plek aangeboden',
    'Aangeboden plek verlopen, weer op de wachtlijst',
    'Plek aangeboden',
    'Aangeboden plek vervallen: de organisatie doet niet meer mee',
    'Van de wachtlijst terug: eerst is een besluit nodig',
  ]);
});

it('says that a mail did not arrive', async () => {
  const mail = {
    id: 'x',
    address: 'netwerkmanager@example.org',
    createdAt: '2026-11-18T08:00:00.000Z',
    refusedAt: '2026-11-18T08:01:00.000Z',
    refusal: '550 5.1.1',
  };
  showing(wholeOf(sanne, { refusedMails: [mail] }));
  const desk = await open(path);
  await expect.element(heading('Mail niet bezorgd')).toBeVisible();
  await expect
    .element(text(/aan netwerkmanager@example.org is op 18 november niet bezorgd \(550 5.1.1\)/))
    .toBeVisible();
  await expectAccessible(desk);
});

it('says so when there is nothing to decide', async () => {
  showing(wholeOf({ ...sanne, status: 'WITHDRAWN', decisions: [] }));
  const desk = await open(path);
  await expect.element(text('Er is nu niets te beslissen.')).toBeVisible();
  await expectAccessible(desk);
});

it('shows a request to start a network', async () => {
  showing(start);
  const desk = await open(path);
  await expect.element(heading('Aanvraag voor een nieuw netwerk')).toBeVisible();
  await expect.element(text('Het Anker, Thuis in Emmen')).toBeVisible();
  await expect.element(text(/de aanvraag blijft hier staan/)).toBeVisible();
  // An organisation is optional here, and nobody matches it.
  await expect.element(text('Organisatie', { exact: true })).not.toBeInTheDocument();
  await expectAccessible(desk);
  showing({ ...start, organisationName: 'Thuis in Emmen' });
  document.body.replaceChildren();
  await open(path);
  await expect.element(text('Thuis in Emmen', { exact: true })).toBeVisible();
});

it('does not say of a first step by whom it was, when nobody kept that', async () => {
  const step = { at: '2026-11-16T09:00:00.000Z', from: null, to: 'RECEIVED' };
  showing({ ...wholeOf(sanne), timeline: [{ ...step, by: 'PERSON' }] });
  await open(path);
  await expect.element(text(/16 november.*, door de persoon zelf/)).toBeVisible();
  showing({ ...wholeOf(sanne), timeline: [{ ...step, by: 'SYSTEM' }] });
  document.body.replaceChildren();
  await open(path);
  await expect.element(heading('Wat er is gebeurd')).toBeVisible();
  await expect.element(text(/vanzelf/)).not.toBeInTheDocument();
});

it('says of waiting what was said, as long as it matters', async () => {
  showing(wholeOf({ ...sanne, acceptsWaitingList: false }));
  await open(path);
  await expect.element(text(/Heeft nog geen ja gezegd tegen wachten/)).toBeVisible();
  showing(wholeOf({ ...sanne, acceptsWaitingList: false, status: 'WITHDRAWN', decisions: [] }));
  document.body.replaceChildren();
  await open(path);
  await expect.element(text('Er is nu niets te beslissen.')).toBeVisible();
  await expect.element(text(/geen ja gezegd/)).not.toBeInTheDocument();
});

it('does not exist for who may not see it', async () => {
  showing(null);
  const desk = await open(path);
  await expect.element(heading('Dit vinden we niet')).toBeVisible();
  await expectAccessible(desk);
});

const typed = wholeOf(fatma, { organisationCandidates: candidates });
const matched = () => ({ confirmOrganisation: { __typename: 'DeskSignUp', id: fatma.id, alsoConfirmed: 0 } });

it('matches a typed name with any known organisation, which the reader looks up', async () => {
  showing(typed);
  const desk = await open(path);
  await button('Koppelen').click();
  await expectFocus('Er klopt één ding nog niet');
  await page.getByLabelText('Een andere bekende organisatie').click();
  // What was asked for is done.
  await expect.element(text('Er klopt één ding nog niet')).not.toBeInTheDocument();
  await button('Koppelen').click();
  await expect.element(link('Zoek de organisatie en kies haar')).toBeVisible();
  await page.getByLabelText('Zoek op naam').fill('zorg');
  await page.getByLabelText('Zorggroep Oude Stad, Groningen').click();
  await expect.element(text('Er klopt één ding nog niet')).not.toBeInTheDocument();
  await expectAccessible(desk);
  // Who decides here records a new one by the choice below.
  await expect.element(button('Nieuwe organisatie vastleggen')).not.toBeInTheDocument();
  answer({ ConfirmOrganisation: matched });
  await button('Koppelen').click();
  await expect
    .poll(() => variablesOf('ConfirmOrganisation'))
    .toEqual([{ signUp: fatma.id, as: { organisationId: 'o2' }, locale: 'NL' }]);
});

it('matches a typed name with a known organisation in one step, after which it can be accepted', async () => {
  showing(typed);
  const desk = await open(path);
  await expectAccessible(desk);
  await page.getByLabelText(/Zorggroep De Linde, Assen/).click();
  answer({ ConfirmOrganisation: matched });
  showing(wholeOf({ ...fatma, organisation: sanne.organisation, organisationName: null }));
  await button('Koppelen').click();
  await expectFocus('Besluit');
  await expect.element(button('Accepteren: Fatma Yildirim')).toBeVisible();
  expect(variablesOf('ConfirmOrganisation')).toEqual([
    { signUp: fatma.id, as: { organisationId: 'o1' }, locale: 'NL' },
  ]);
});

it('records a new organisation, with the name as typed to begin with', async () => {
  showing(typed);
  const desk = await open(path);
  await page.getByLabelText('Het is een nieuwe organisatie').click();
  const name = page.getByLabelText('Naam van de organisatie');
  await expect.element(name).toHaveValue('Zorgroep de Linde');
  await expectAccessible(desk);
  await name.fill('Zorggroep De Linde Noord');
  await page.getByLabelText('Plaats (optioneel)').fill('Assen');
  await userEvent.selectOptions(page.getByLabelText('Soort organisatie'), 'WELFARE');
  answer({ ConfirmOrganisation: matched });
  await button('Koppelen').click();
  await expect
    .poll(() => variablesOf('ConfirmOrganisation')[0])
    .toMatchObject({
      as: { new: { name: 'Zorggroep De Linde Noord', kind: 'WELFARE', place: 'Assen', kvkNumber: null } },
    });
});

it('asks to choose, and for a number that can be one', async () => {
  showing(typed);
  const desk = await open(path);
  await button('Koppelen').click();
  await expectFocus('Er klopt één ding nog niet');
  await expectAccessible(desk);
  await page.getByLabelText('Het is een nieuwe organisatie').click();
  await page.getByLabelText('KvK-nummer (optioneel)').fill('123');
  await button('Koppelen').click();
  await expect.element(link('Vul een KvK-nummer van 8 cijfers in')).toBeVisible();
  expect(variablesOf('ConfirmOrganisation')).toEqual([]);
});

it('says what the API found wrong with a new organisation', async () => {
  showing(typed);
  const faults = [{ path: ['as', 'new', 'kvkNumber'], message: 'Dit nummer heeft een andere organisatie.' }];
  answer({
    ConfirmOrganisation: () => ({
      confirmOrganisation: { __typename: 'InvalidOrganisation', message: 'Er klopt iets niet.', faults },
    }),
  });
  await open(path);
  await page.getByLabelText('Het is een nieuwe organisatie').click();
  await button('Koppelen').click();
  await expect.element(link('Dit nummer heeft een andere organisatie.')).toBeVisible();
});

it('says that the organisation went in the meantime', async () => {
  showing(typed);
  answer({
    ConfirmOrganisation: () => ({
      confirmOrganisation: { __typename: 'OrganisationGone', message: 'Deze organisatie bestaat niet meer.' },
    }),
  });
  await open(path);
  await page.getByLabelText(/Zorggroep De Linde, Assen/).click();
  await button('Koppelen').click();
  await expectFocus('Deze organisatie bestaat niet meer.');
});

it('offers the known organisation instead of a new one with its name', async () => {
  showing(typed);
  const existing = { id: 'o1', name: 'Zorggroep De Linde' };
  const message = 'Deze organisatie is er al.';
  answer({
    ConfirmOrganisation: ({ as }) =>
      'new' in (as as object)
        ? { confirmOrganisation: { __typename: 'OrganisationExists', message, existing } }
        : matched(),
  });
  const desk = await open(path);
  await page.getByLabelText('Het is een nieuwe organisatie').click();
  await button('Koppelen').click();
  await expectFocus(message);
  await expectAccessible(desk);
  await button('Koppelen aan Zorggroep De Linde').click();
  await expectFocus('Besluit');
  expect(variablesOf('ConfirmOrganisation')[1]).toMatchObject({ as: { organisationId: 'o1' } });
});
