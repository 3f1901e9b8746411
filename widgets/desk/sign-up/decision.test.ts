import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused } from '../../testing/page.ts';
import { answer, button, down, expectAccessible, expectFocus, link, open, text, variablesOf } from '../testing/desk.ts';
import {
  accepted,
  fatma,
  inMinutes,
  page as listed,
  nurses,
  sanne,
  takesPart,
  waitlisted,
  wholeOf,
} from '../testing/fixtures.ts';

const list = '/desk/netwerken/n1';
const isFull = { ...nurses, seats: { ...nurses.seats, organisationCount: 8 } };
const opened = async (path = list) => {
  const desk = await open(path);
  await expect.element(button('Accepteren: Sanne de Wit')).toBeVisible();
  return desk;
};

it('is taken and taken back with the keyboard alone', async () => {
  await opened();
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await userEvent.keyboard('{Tab}');
      const at = focused();
      if ((at?.getAttribute('aria-label') ?? at?.textContent)?.trim() === name) return;
    }
    throw new Error(`The keyboard does not reach "${name}"`);
  };
  await tabTo('Accepteren: Sanne de Wit');
  await userEvent.keyboard('{Enter}');
  await expectFocus('Sanne de Wit is geaccepteerd.');
  expect(focused()?.textContent).toContain('De mail gaat over 10 minuten weg.');
  await tabTo('Ongedaan maken');
  await userEvent.keyboard('{Enter}');
  await expectFocus('Het besluit over Sanne de Wit is ongedaan gemaakt');
  await tabTo('Accepteren: Sanne de Wit');
  expect(variablesOf('AcceptSignUp')).toEqual([{ id: sanne.id, locale: 'NL' }]);
  expect(variablesOf('UndoDecision')).toEqual([{ id: sanne.id, locale: 'NL' }]);
});

it('says beforehand what it brings about', async () => {
  const desk = await opened();
  const button = desk.renderRoot.querySelector('[aria-label="Accepteren: Joris van Dam"]');
  const effect = desk.renderRoot.querySelector(`#${button?.getAttribute('aria-describedby')}`);
  expect(effect?.textContent).toBe('Accepteren: neemt een plek in voor een nieuwe organisatie (7 van 8)');
});

it('tells who said no yes to waiting where there is no place; elsewhere nobody was asked', async () => {
  await opened();
  await expect.element(text(/geen ja gezegd/)).not.toBeInTheDocument();
  answer({ DeskNetworkPage: () => ({ viewer: { deskNetwork: isFull } }) });
  document.body.replaceChildren();
  await opened();
  await expect.element(text(/heeft nog geen ja gezegd tegen wachten/)).toBeVisible();
});

it('cannot accept a typed name that nobody matched, and says what comes first', async () => {
  await opened();
  await expect.element(button('Accepteren: Fatma Yildirim')).not.toBeInTheDocument();
  await expect
    .element(link('Organisatie koppelen'))
    .toHaveAttribute('href', '/desk/aanmeldingen/33333333-3333-4333-8333-333333333333?lang=nl');
});

it('says of a typed name that there is no place for a new organisation', async () => {
  answer({ DeskNetworkPage: () => ({ viewer: { deskNetwork: isFull } }) });
  await opened();
  await expect
    .element(text(/Voor een nieuwe organisatie is er nu geen plek. Koppel eerst de organisatie/))
    .toBeVisible();
});

it('says of a typed name what waiting means, and what comes first for who waits already', async () => {
  const waits = { ...waitlisted, ...fatma, status: waitlisted.status, decisions: ['DECLINE' as const], id: 's9' };
  answer({
    DeskToDecide: () => ({ viewer: { deskNetwork: { participations: takesPart, page: listed(fatma, waits) } } }),
  });
  const desk = await open(list);
  await expect.element(text(/krijgt pas een plek aangeboden als je de organisatie hebt gekoppeld/)).toBeVisible();
  await expect.element(text(/Er is plek, maar koppel eerst de organisatie/)).toBeVisible();
  await expect.element(text('Op de wachtlijst', { exact: true })).toBeVisible();
  await expectAccessible(desk);
  answer({ DeskNetworkPage: () => ({ viewer: { deskNetwork: isFull } }) });
  document.body.replaceChildren();
  await open(list);
  await expect.element(text(/^Koppel eerst de organisatie/)).toBeVisible();
});

it('offers the waiting list first where there is no place', async () => {
  answer({ DeskNetworkPage: () => ({ viewer: { deskNetwork: isFull } }) });
  const desk = await opened();
  await expect.element(text('Accepteren kan nu niet: er is geen vrije plek.')).toBeVisible();
  await expect.element(button('Accepteren: Joris van Dam')).not.toBeInTheDocument();
  await expect.element(button('Wachtlijst: Joris van Dam')).not.toHaveClass('second');
  await expect.element(button('Wachtlijst: Sanne de Wit')).toHaveClass('second');
  await expectAccessible(desk);
});

it('asks the numbers anew', async () => {
  await opened();
  const before = variablesOf('DeskNetworkPage').length;
  await button('Accepteren: Sanne de Wit').click();
  await expectFocus('geaccepteerd');
  await expect.poll(() => variablesOf('DeskNetworkPage').length).toBeGreaterThan(before);
});

it('puts somebody on the waiting list', async () => {
  await opened();
  await button('Wachtlijst: Sanne de Wit').click();
  await expectFocus('Sanne de Wit staat op de wachtlijst.');
});

it('declines with words that the person gets', async () => {
  const desk = await opened();
  await button('Afwijzen: Sanne de Wit').click();
  const field = page.getByLabelText('Je tekst in de mail (optioneel)');
  await expect.poll(() => focused()?.tagName).toBe('TEXTAREA');
  await expectAccessible(desk);
  await field.fill('We zoeken nu vooral bestuurders.');
  await button('Sanne de Wit afwijzen').click();
  await expectFocus('Sanne de Wit is afgewezen.');
  expect(variablesOf('DeclineSignUp')).toEqual([
    { id: sanne.id, text: 'We zoeken nu vooral bestuurders.', locale: 'NL' },
  ]);
});

it.each([
  ['Accepteren', 'AcceptSignUp', 'geaccepteerd'],
  ['Wachtlijst', 'WaitlistSignUp', 'staat op de wachtlijst'],
  ['Afwijzen', 'DeclineSignUp', 'afgewezen'],
])('%s can come with a text', async (decision, operation, said) => {
  const desk = await opened();
  await button('Tekst in de mail: Sanne de Wit').click();
  await expect.poll(() => focused()?.tagName).toBe('TEXTAREA');
  await expectAccessible(desk);
  await page.getByLabelText('Je tekst in de mail (optioneel)').fill('  Tot dinsdag.  ');
  await button(`${decision}: Sanne de Wit`).click();
  await expectFocus(said);
  expect(variablesOf(operation)).toEqual([{ id: sanne.id, text: 'Tot dinsdag.', locale: 'NL' }]);
});

it('gives the focus back to who writes no text after all', async () => {
  await opened();
  await button('Tekst in de mail: Sanne de Wit').click();
  await button('Toch niet').click();
  await expectFocus('Tekst in de mail');
});

it('gives the focus back to who does not decline after all', async () => {
  await opened();
  await button('Afwijzen: Sanne de Wit').click();
  await button('Toch niet').click();
  await expectFocus('Afwijzen');
  expect(variablesOf('DeclineSignUp')).toEqual([]);
});

it('asks for a shorter text', async () => {
  await opened();
  await button('Afwijzen: Sanne de Wit').click();
  await page.getByLabelText('Je tekst in de mail (optioneel)').fill('x'.repeat(2001));
  await button('Sanne de Wit afwijzen').click();
  await expectFocus('Er klopt één ding nog niet');
  expect(variablesOf('DeclineSignUp')).toEqual([]);
});

it('says in its own words why it is not possible', async () => {
  answer({
    AcceptSignUp: () => ({ acceptSignUp: { __typename: 'NetworkFull', message: 'Net is de laatste plek vergeven.' } }),
  });
  const desk = await opened();
  await button('Accepteren: Sanne de Wit').click();
  await expectFocus('Net is de laatste plek vergeven.');
  await expectAccessible(desk);
});

it('says that it is unsure when the API does not answer', async () => {
  answer({ AcceptSignUp: down });
  await opened();
  await button('Accepteren: Sanne de Wit').click();
  await expectFocus('Het is niet gelukt.');
});

it('counts down while the mail waits, and stops offering the way back when it left', async () => {
  answer({
    DeskSignUpPage: () => ({ viewer: { deskSignUp: wholeOf({ ...accepted(sanne), undoUntil: inMinutes(1) }) } }),
  });
  const desk = await open('/desk/aanmeldingen/s1');
  await expect.element(text(/over 1 minuut weg/)).toBeVisible();
  await expectAccessible(desk);
  answer({
    DeskSignUpPage: () => ({ viewer: { deskSignUp: wholeOf({ ...accepted(sanne), undoUntil: inMinutes(-1) }) } }),
  });
  document.body.replaceChildren();
  await open('/desk/aanmeldingen/s1');
  await expect.element(text(/mail is verstuurd/)).toBeVisible();
  await expect.element(button('Ongedaan maken')).not.toBeInTheDocument();
});

it('says that taking it back came too late', async () => {
  answer({
    UndoDecision: () => ({ undoDecision: { __typename: 'UndoTooLate', message: 'De mail is al verstuurd.' } }),
  });
  await opened();
  await button('Accepteren: Sanne de Wit').click();
  await button('Ongedaan maken').click();
  await expectFocus('De mail is al verstuurd.');
  await expect.element(button('Ongedaan maken')).not.toBeInTheDocument();
});
