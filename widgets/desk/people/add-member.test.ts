import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, button, expectAccessible, expectFocus, link, open, variablesOf } from '../testing/desk.ts';
import { member, nurses, participation, staff } from '../testing/fixtures.ts';

const path = '/desk/netwerken/n1';
const field = (label: string) => page.getByLabelText(label);
const added = (name: string) => ({ addMember: { __typename: 'DeskMembership', ...member, name } });

it('adds somebody of an organisation that takes part', async () => {
  answer({ AddMember: () => added('Wim Hart') });
  const desk = await open(`${path}/toevoegen`);
  await expectAccessible(desk);
  await field('Naam').fill('Wim Hart');
  await field('E-mailadres').fill('wim@example.org');
  await userEvent.selectOptions(field('Organisatie'), 'o1');
  await button('Toevoegen').click();
  await expectFocus('Wim Hart is toegevoegd en krijgt een mail.');
  await expect.element(field('Naam')).toHaveValue('');
  expect(variablesOf('AddMember')).toEqual([
    {
      network: 'n1',
      person: { name: 'Wim Hart', email: 'wim@example.org', jobTitle: null },
      organisation: { id: 'o1' },
      unitName: null,
      locale: 'NL',
    },
  ]);
});

it('adds somebody of a new organisation', async () => {
  answer({ AddMember: () => added('Wim Hart') });
  const desk = await open(`${path}/toevoegen`);
  await field('Naam').fill('Wim Hart');
  await field('E-mailadres').fill('wim@example.org');
  await userEvent.selectOptions(field('Organisatie'), 'other');
  await field('Naam van de organisatie').fill('Het Anker');
  await expectAccessible(desk);
  await button('Toevoegen').click();
  await expect
    .poll(() => variablesOf('AddMember')[0])
    .toMatchObject({ organisation: { new: { name: 'Het Anker', kind: 'CARE_PROVIDER' } } });
});

it('has the organisation that came in ready for the next one', async () => {
  const anker = {
    ...participation,
    id: 'p7',
    organisation: { ...participation.organisation, id: 'o7', name: 'Het Anker' },
  };
  let participations = [participation];
  const add = () => {
    participations = [...participations, anker];
    return added('Wim Hart');
  };
  answer({ AddMember: add, DeskOrganisations: () => ({ viewer: { deskNetwork: { participations } } }) });
  await open(`${path}/toevoegen`);
  await field('Naam').fill('Wim Hart');
  await field('E-mailadres').fill('wim@example.org');
  await userEvent.selectOptions(field('Organisatie'), 'other');
  await field('Naam van de organisatie').fill('Het Anker');
  await button('Toevoegen').click();
  await expectFocus('Wim Hart is toegevoegd');
  await expect.element(page.getByRole('option', { name: 'Het Anker' })).toBeInTheDocument();
  await expect.element(field('Organisatie')).toHaveValue('');
});

it('offers the known organisation instead of a new one with its name', async () => {
  const refused = {
    __typename: 'OrganisationExists',
    message: 'Deze organisatie is er al.',
    existing: { id: 'o7', name: 'Het Anker' },
  };
  answer({
    AddMember: ({ organisation }) => ('new' in (organisation as object) ? { addMember: refused } : added('Wim Hart')),
  });
  await open(`${path}/toevoegen`);
  await field('Naam').fill('Wim Hart');
  await field('E-mailadres').fill('wim@example.org');
  await userEvent.selectOptions(field('Organisatie'), 'other');
  await field('Naam van de organisatie').fill('Het Anker');
  await button('Toevoegen').click();
  await expectFocus('Deze organisatie is er al.');
  await button('Toevoegen bij Het Anker').click();
  await expectFocus('Wim Hart is toegevoegd');
  expect(variablesOf('AddMember')[1]).toMatchObject({ organisation: { id: 'o7' } });
});

it('says everything that is missing at once', async () => {
  const desk = await open(`${path}/toevoegen`);
  await button('Toevoegen').click();
  await expectFocus('Er kloppen 3 dingen nog niet');
  await expectAccessible(desk);
  await link('Vul een naam in').click();
  await userEvent.keyboard('Wim');
  await expect.element(field('Naam')).toHaveValue('Wim');
});

it('puts what the API found wrong at its field', async () => {
  const faults = [{ path: ['person', 'email'], message: 'Dit adres kan geen mail krijgen.' }];
  answer({ AddMember: () => ({ addMember: { __typename: 'InvalidMember', message: 'Er klopt iets niet.', faults } }) });
  await open(`${path}/toevoegen`);
  await field('Naam').fill('Wim Hart');
  await field('E-mailadres').fill('wim@example.org');
  await userEvent.selectOptions(field('Organisatie'), 'o1');
  await button('Toevoegen').click();
  await expectFocus('Er klopt één ding nog niet');
  await expect.element(field('E-mailadres')).toHaveAttribute('aria-invalid', 'true');
});

it('says that there is no place', async () => {
  answer({ AddMember: () => ({ addMember: { __typename: 'NetworkFull', message: 'Er is geen plek vrij.' } }) });
  await open(`${path}/toevoegen`);
  await field('Naam').fill('Wim Hart');
  await field('E-mailadres').fill('wim@example.org');
  await userEvent.selectOptions(field('Organisatie'), 'o1');
  await button('Toevoegen').click();
  await expectFocus('Er is geen plek vrij.');
});

describe('an address that is known by another name', () => {
  const question = 'Met dit e-mailadres kennen we Anna van der Berg al. Is dit dezelfde persoon?';
  const anna = { id: 'p9', name: 'Anna van der Berg' };
  const maybe = { __typename: 'SamePersonMaybe', message: question, people: [anna] };
  const fill = async () => {
    await field('Naam').fill('Anna v.d. Berg');
    await field('E-mailadres').fill('anna@example.org');
  };
  const asksFirst = ({ person, isSomebodyElse }: Record<string, unknown>) =>
    'id' in (person as object) || isSomebodyElse ? added(anna.name) : { addMember: maybe };

  it('is asked about, and the one who is known is added', async () => {
    answer({ AddMember: asksFirst });
    const desk = await open(`${path}/toevoegen`);
    await fill();
    await page.getByLabelText(/Functie/).fill('Adviseur');
    await userEvent.selectOptions(field('Organisatie'), 'o1');
    await button('Toevoegen').click();
    await expectFocus(question);
    await expectAccessible(desk);
    await button('Ja, dezelfde').click();
    await expectFocus('Anna van der Berg is toegevoegd');
    expect(variablesOf('AddMember')[1]).toEqual({
      network: 'n1',
      person: { id: 'p9', jobTitle: 'Adviseur' },
      organisation: { id: 'o1' },
      unitName: null,
      locale: 'NL',
    });
    await expect.element(button('Ja, dezelfde')).not.toBeInTheDocument();
  });

  it('is really somebody else, and the next one is asked about anew', async () => {
    answer({ AddMember: asksFirst });
    await open(`${path}/toevoegen`);
    await fill();
    await userEvent.selectOptions(field('Organisatie'), 'o1');
    await button('Toevoegen').click();
    await button('Nee, iemand anders').click();
    await expectFocus('Anna v.d. Berg is toegevoegd');
    const person = { name: 'Anna v.d. Berg', email: 'anna@example.org', jobTitle: null };
    expect(variablesOf('AddMember')[1]).toMatchObject({ person, isSomebodyElse: true });
    await fill();
    await userEvent.selectOptions(field('Organisatie'), 'o1');
    await button('Toevoegen').click();
    await expectFocus(question);
    expect(variablesOf('AddMember')[2]).not.toHaveProperty('isSomebodyElse');
  });

  it('is asked about for a role too, and of several people each is named', async () => {
    answer({
      DeskViewer: () => ({ viewer: staff }),
      DeskNetworkPage: () => ({ viewer: { deskNetwork: { ...nurses, role: 'STAFF' } } }),
      Appoint: ({ person }) => ({
        appoint:
          'id' in (person as object)
            ? { __typename: 'DeskMembership', ...member, name: anna.name }
            : { ...maybe, people: [anna, { id: 'p8', name: 'Anne Berg' }] },
      }),
    });
    const desk = await open(`${path}/begeleiding`);
    await fill();
    await button('Rol geven').click();
    await expectFocus(question);
    await expect.element(button('Dit is Anne Berg')).toBeVisible();
    await expectAccessible(desk);
    await button('Dit is Anna van der Berg').click();
    await expectFocus('Anna van der Berg is nu netwerkmanager en krijgt daarover een mail.');
    expect(variablesOf('Appoint')[1]).toEqual({
      network: 'n1',
      person: { id: 'p9' },
      role: 'NETWORK_MANAGER',
      locale: 'NL',
    });
  });
});
