import { expect, it } from 'vitest';
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
import {
  accepted,
  declined,
  hosted,
  joris,
  leadExpert,
  nurses,
  page,
  participation,
  sanne,
  staff,
} from '../testing/fixtures.ts';

const path = '/desk/netwerken/n1';
const network = (found: object) => answer({ DeskNetworkPage: () => ({ viewer: { deskNetwork: found } }) });
const ended = { ...nurses, role: 'STAFF', phase: 'ENDED', endedAt: '2026-11-22T09:00:00.000Z' };
const listing = (more: object) => () => ({ viewer: { deskNetwork: { participations: [], ...more } } });

it('shows how full it is, and what waits', async () => {
  const desk = await open(path);
  await expect.element(text('6 van 8 organisaties, 1 leadexpert')).toBeVisible();
  await expect.element(link('Te beslissen 3')).toHaveAttribute('aria-current', 'page');
  await expect.element(link('Sanne de Wit')).toBeVisible();
  await expect.element(text('nog niet gekoppeld')).toBeVisible();
  await expectAccessible(desk);
});

it('shows what was answered shortly, where it is decided on', async () => {
  const desk = await open(path);
  const row = () => desk.renderRoot.querySelector('.rows > li')?.textContent?.replace(/\s+/g, ' ');
  await expect.poll(row).toContain('Kun je op dinsdag? Ja');
  expect(row()).not.toContain('Wat breng je mee?');
});

it('says of who waited when the network ended that it was the network', async () => {
  network(ended);
  answer({ DeskDecided: listing({ page: page({ ...declined(sanne), status: 'EXPIRED', endedWithNetwork: true }) }) });
  await open(`${path}/besluiten`);
  await expect.element(text('Netwerk gestopt')).toBeVisible();
});

it('says what comes when there is nothing to decide', async () => {
  answer({ DeskToDecide: listing({ page: page() }) });
  const desk = await open(path);
  await expect.element(text('Niets te beslissen')).toBeVisible();
  await expectAccessible(desk);
});

it('shows the waiting list in its order, with offers that run', async () => {
  const desk = await open(`${path}/wachtlijst`);
  await expect.element(text('Nummer 1, wacht sinds 2 oktober')).toBeVisible();
  await expect.element(text('Plek aangeboden, kan kiezen t/m 27 november')).toBeVisible();
  await expect.element(button('Accepteren: Joris van Dam')).toBeVisible();
  await expectAccessible(desk);
});

it('says so when nobody waits', async () => {
  answer({ DeskWaitingList: listing({ page: page() }) });
  await open(`${path}/wachtlijst`);
  await expect.element(text('Niemand op de wachtlijst')).toBeVisible();
});

it('shows decisions, and takes back what can be taken back', async () => {
  const desk = await open(`${path}/besluiten`);
  await expect.element(text('Sanne de Wit is geaccepteerd.')).toBeVisible();
  await expectAccessible(desk);
  await button('Ongedaan maken').first().click();
  await expectFocus('ongedaan gemaakt');
  expect(variablesOf('UndoDecision')).toEqual([{ id: sanne.id, locale: 'NL' }]);
});

it('loads more sign-ups after those that are there', async () => {
  const first = { nodes: [sanne], totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'c' } };
  const next = page({ ...sanne, id: 's9', name: 'Wim Hart' });
  answer({ DeskToDecide: ({ after }) => listing({ page: after ? next : first })() });
  await open(path);
  await button('Meer laden').click();
  await expect.element(link('Wim Hart')).toBeVisible();
  await expect.element(link('Sanne de Wit')).toBeVisible();
});

it('shows organisations with their seats, and ends one after saying what that does', async () => {
  answer({ EndParticipation: () => ({ endParticipation: { __typename: 'DeskParticipation' } }) });
  const desk = await open(`${path}/organisaties`);
  await expect.element(text('1 van 3 plekken, 1 aangeboden')).toBeVisible();
  await expectAccessible(desk);
  await button('Meedoen beëindigen: Zorggroep De Linde').click();
  await expect.element(heading('Zorggroep De Linde laten stoppen?')).toBeVisible();
  await expect.element(text(/1 deelnemer stopt mee en krijgt daar een mail over. De plek komt vrij/)).toBeVisible();
  await expectAccessible(desk);
  await button('Toch niet').click();
  await expectFocus('Meedoen beëindigen');
  expect(variablesOf('EndParticipation')).toEqual([]);
  await button('Meedoen beëindigen: Zorggroep De Linde').click();
  await button('Meedoen beëindigen', { exact: true }).click();
  await expectFocus('Zorggroep De Linde doet niet meer mee.');
  expect(variablesOf('EndParticipation')).toEqual([{ id: participation.id }]);
});

it('says that an organisation without people holds a place', async () => {
  const empty = { ...participation, seatsTaken: 0, seatsOffered: 0 };
  answer({ DeskOrganisations: listing({ participations: [empty] }) });
  const desk = await open(`${path}/organisaties`);
  await expect
    .element(text('Geen deelnemers meer. Beëindig het meedoen, dan komt de plek vrij.', { exact: true }))
    .toBeVisible();
  await expectAccessible(desk);
  await button('Meedoen beëindigen: Zorggroep De Linde').click();
  await expect.element(text(/^De plek komt vrij voor een andere organisatie/)).toBeVisible();
});

it('says it to a lead expert without asking for what they cannot do', async () => {
  network({ ...nurses, role: 'LEAD_EXPERT' });
  const empty = { ...participation, seatsTaken: 0, seatsOffered: 0 };
  answer({ DeskOrganisations: listing({ participations: [empty] }) });
  await open(`${path}/organisaties`);
  await expect.element(text('Geen deelnemers meer.', { exact: true })).toBeVisible();
});

it('tells anew what each row brings about when somebody was let in', async () => {
  const [first, second] = [joris, { ...joris, id: 's8', name: 'Tom van Dam' }];
  const taking = [{ organisation: { id: 'o7' }, seatsTaken: 1, seatsOffered: 0 }];
  answer({
    DeskToDecide: listing({ page: page(first, second) }),
    AcceptSignUp: () => ({ acceptSignUp: { __typename: 'DeskSignUp', ...accepted(first) } }),
  });
  await open(path);
  await expect.element(text('neemt een plek in voor een nieuwe organisatie (7 van 8)').last()).toBeVisible();
  answer({
    DeskToDecide: () => ({ viewer: { deskNetwork: { participations: taking, page: page(second) } } }),
  });
  await button('Accepteren: Joris van Dam').click();
  await expect.element(text('neemt een plek in van de organisatie, die al meedoet (2 van 3)')).toBeVisible();
  await expect.element(text('neemt een plek in voor een nieuwe organisatie (7 van 8)')).not.toBeInTheDocument();
  // Who was let in stays where they stood, to be undone.
  await expect.element(button('Ongedaan maken')).toBeVisible();
});

it('says so when no organisation takes part', async () => {
  answer({ DeskOrganisations: listing({ participations: [] }) });
  const desk = await open(`${path}/organisaties`);
  await expect.element(text('Er doet nog geen organisatie mee')).toBeVisible();
  await expectAccessible(desk);
});

it('is read only for a lead expert', async () => {
  answer({ DeskViewer: () => ({ viewer: leadExpert }) });
  network({ ...nurses, role: 'LEAD_EXPERT' });
  answer({
    DeskParticipants: listing({
      participants: page({
        id: 'm',
        name: 'Hanna Bos',
        address: null,
        role: 'PARTICIPANT',
        organisation: null,
        unitName: null,
        jobTitle: null,
        since: '2026-03-02T09:00:00.000Z',
        source: null,
      }),
    }),
  });
  const desk = await open(path);
  await expect.element(text(/Als leadexpert zie je wie er meedoet/)).toBeVisible();
  await expect.element(heading('Hanna Bos')).toBeVisible();
  await expect.element(link('Te beslissen')).not.toBeInTheDocument();
  await expect.element(button(/beëindigen/)).not.toBeInTheDocument();
  await expect.element(link('Iemand toevoegen')).not.toBeInTheDocument();
  expect(variablesOf('DeskToDecide')).toEqual([]);
  await expectAccessible(desk);
});

it('shows of a network that ended who took part, and changes nothing', async () => {
  answer({ DeskNetworkPage: () => ({ viewer: { deskNetwork: ended } }) });
  const desk = await open(path);
  await expect.element(text('Dit netwerk is gestopt op 22 november 2026.')).toBeVisible();
  await expect.element(heading('Hanna Bos')).toBeVisible();
  await expect.element(button('Opslaan als CSV')).toBeVisible();
  await expect.element(link('Iemand toevoegen')).not.toBeInTheDocument();
  await expect.element(link('Lijst inlezen')).not.toBeInTheDocument();
  await expect.element(button(/beëindigen/)).not.toBeInTheDocument();
  await expect.element(link('Netwerkmanagers en leadexperts')).not.toBeInTheDocument();
  await expectAccessible(desk);
  await link('Organisaties').last().click();
  await expect.element(heading('Zorggroep De Linde')).toBeVisible();
  await expect.element(button(/beëindigen/)).not.toBeInTheDocument();
  document.body.replaceChildren();
  await open(`${path}/toevoegen`);
  await expect.element(heading('Hanna Bos')).toBeVisible();
});

it('speaks of people in a network inside one organisation', async () => {
  network(hosted);
  await open(`${path}/organisaties`);
  await expect.element(text(/Dit netwerk hoort bij één organisatie/)).toBeVisible();
});

it('lets staff give roles, and end them', async () => {
  answer({ DeskViewer: () => ({ viewer: staff }) });
  network({ ...nurses, role: 'STAFF' });
  const desk = await open(`${path}/begeleiding`);
  await expect.element(heading('Noor Smit')).toBeVisible();
  await expect.element(text('Er zijn geen leadexperts.')).toBeVisible();
  await expectAccessible(desk);
  answer({ EndMembership: () => ({ endMembership: { __typename: 'DeskMembership' } }) });
  await button('Rol beëindigen: Noor Smit').click();
  await expect.element(heading('Noor Smit is dan geen netwerkmanager meer')).toBeVisible();
  await button('Rol beëindigen', { exact: true }).click();
  await expectFocus('beëindigd');
});
