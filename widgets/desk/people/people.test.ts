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
import { member, nurses, page as pageOf, participation, staff } from '../testing/fixtures.ts';

const path = '/desk/netwerken/n1';
const field = (label: string) => page.getByLabelText(label);

it('lists who takes part', async () => {
  const desk = await open(`${path}/deelnemers`);
  await expect.element(text('Verpleegkundige, Zorggroep De Linde, Team Noord')).toBeVisible();
  await expect.element(link('hanna.bos@example.org')).toBeVisible();
  await expectAccessible(desk);
});

it('shows who took part before, and who ended it, when asked', async () => {
  const former = { ...member, name: 'Piet Vroeger', until: '2026-06-01T09:00:00.000Z', endedBy: 'NETWORK_MANAGER' };
  answer({ DeskFormerParticipants: () => ({ viewer: { deskNetwork: { participants: pageOf(former) } } }) });
  const desk = await open(`${path}/deelnemers`);
  expect(variablesOf('DeskFormerParticipants')).toEqual([]);
  await button('Deden eerder mee').click();
  await expect.element(text('Van 2 maart 2026 tot 1 juni 2026 · beëindigd door de netwerkmanager')).toBeVisible();
  await expect.element(button('Deden eerder mee')).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(desk);
  await button('Deden eerder mee').click();
  await expect.element(heading('Piet Vroeger')).not.toBeInTheDocument();
});

it('shows which organisations took part before', async () => {
  const former = { ...participation, until: '2026-06-01T09:00:00.000Z', endedBy: null };
  answer({ DeskFormerOrganisations: () => ({ viewer: { deskNetwork: { formerParticipations: [former] } } }) });
  const desk = await open(`${path}/organisaties`);
  await button('Deden eerder mee').click();
  await expect.element(text('Van 12 januari 2026 tot 1 juni 2026', { exact: true })).toBeVisible();
  await expectAccessible(desk);
  answer({ DeskFormerOrganisations: () => ({ viewer: { deskNetwork: { formerParticipations: [] } } }) });
  document.body.replaceChildren();
  await open(`${path}/organisaties`);
  await button('Deden eerder mee').click();
  await expect.element(text('Geen organisatie deed eerder mee')).toBeVisible();
});

it('says so when nobody takes part', async () => {
  answer({ DeskParticipants: () => ({ viewer: { deskNetwork: { participants: pageOf() } } }) });
  const desk = await open(`${path}/deelnemers`);
  await expect.element(text('Nog geen deelnemers')).toBeVisible();
  await expect.element(button('Opslaan als CSV')).not.toBeInTheDocument();
  await expectAccessible(desk);
});

it('ends a membership after saying what that does', async () => {
  answer({ EndMembership: () => ({ endMembership: { __typename: 'DeskMembership' } }) });
  const desk = await open(`${path}/deelnemers`);
  await button('Deelname beëindigen: Hanna Bos').click();
  await expect.element(heading('Deelname van Hanna Bos beëindigen?')).toBeVisible();
  await expect
    .element(text(/De plek gaat naar de eerste van de wachtlijst die past. De organisatie blijft meedoen/))
    .toBeVisible();
  await expectFocus('Toch niet');
  await expectAccessible(desk);
  await userEvent.keyboard('{Escape}');
  await expectFocus('Deelname beëindigen');
  expect(variablesOf('EndMembership')).toEqual([]);
  await button('Deelname beëindigen: Hanna Bos').click();
  await button('Deelname beëindigen', { exact: true }).click();
  await expectFocus('De deelname van Hanna Bos is beëindigd.');
  expect(variablesOf('EndMembership')).toEqual([{ id: 'm1' }]);
});

it('saves the participants as a file', async () => {
  const saved: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download);
  };
  answer({
    ExportParticipants: () => ({
      exportParticipants: {
        __typename: 'ExportedFile',
        fileName: 'deelnemers.csv',
        mediaType: 'text/csv',
        base64: btoa('naam'),
      },
    }),
  });
  await open(`${path}/deelnemers`);
  await button('Opslaan als CSV').click();
  await expect.poll(() => saved).toEqual(['deelnemers.csv']);
  HTMLAnchorElement.prototype.click = click;
  expect(variablesOf('ExportParticipants')).toMatchObject([{ network: 'n1', format: 'CSV' }]);
});

it('says so when the file does not come', async () => {
  answer({ ExportParticipants: down });
  await open(`${path}/deelnemers`);
  await button('Opslaan als Excel').click();
  await expectFocus('Het is niet gelukt.');
});

it('gives a role', async () => {
  answer({
    DeskViewer: () => ({ viewer: staff }),
    DeskNetworkPage: () => ({ viewer: { deskNetwork: { ...nurses, role: 'STAFF' } } }),
  });
  answer({ Appoint: () => ({ appoint: { __typename: 'DeskMembership', ...member } }) });
  await open(`${path}/begeleiding`);
  await button('Rol geven').click();
  await expectFocus('Er kloppen 2 dingen nog niet');
  await field('Naam').fill('Wim Hart');
  await field('E-mailadres').fill('wim@example.org');
  await userEvent.selectOptions(field('Rol'), 'LEAD_EXPERT');
  await button('Rol geven').click();
  await expectFocus('Wim Hart is nu leadexpert en krijgt daarover een mail.');
  expect(variablesOf('Appoint')).toMatchObject([
    { role: 'LEAD_EXPERT', person: { name: 'Wim Hart', email: 'wim@example.org' } },
  ]);
});

it('shows managers who else runs the network, and lets them change nothing', async () => {
  const desk = await open(`${path}/begeleiding`);
  await expect.element(heading('Leadexperts')).toBeVisible();
  await expect.element(text('Iemand een rol geven of een rol beëindigen doet de beheerder.')).toBeVisible();
  await expect.element(button(/Rol/)).not.toBeInTheDocument();
  await expectAccessible(desk);
});
