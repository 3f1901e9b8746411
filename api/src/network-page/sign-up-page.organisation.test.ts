import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { organisationNamed } from '../testing/publish.ts';
import { type Site, startSignUpSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSignUpSite();
});
afterAll(() => site.close());

describe('an organisation', () => {
  const person = { name: 'Fay', email: 'fay@example.org' };

  test('that resembles known ones is asked after once, and a picked one counts', async () => {
    const form = await site.open('/n/noord/sign-up');
    const asked = await form.send({ ...person, organisation: 'zorggroep' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('Bedoel je een van deze organisaties?');
    expect(asked.body).toMatch(/<title>Nog niet verstuurd: /);
    const eik = await organisationNamed(site.database, 'Zorggroep De Eik');
    const answer = await site.in(asked).send({ organisationId: factId('Organisation', eik.id) });
    expect(answer.statusCode).toBe(303);
    expect((await site.signUpsOf('noord')).map(({ organisationId }) => organisationId)).toContain(eik.id);
  });

  test.each([['' /* none of these */], [undefined /* left open */]])(
    'that is none of them (%j) goes as it was typed',
    async (organisationId) => {
      const form = await site.open('/n/noord/sign-up');
      const email = `gus${organisationId}@example.org`;
      const asked = await form.send({ ...person, email, organisation: 'Zorggroep De' });
      const answer = await site.in(asked).send(organisationId === undefined ? {} : { organisationId });
      expect(answer.statusCode).toBe(303);
      expect((await site.signUpsOf('noord')).map(({ organisationName }) => organisationName)).toContain('Zorggroep De');
    },
  );

  test('is asked after beside other faults, and then no more', async () => {
    const form = await site.open('/n/noord/sign-up');
    const faulty = await form.send({ name: '', email: 'hal@example.org', organisation: 'zorggroep' });
    expect(faulty.body).toContain('Bedoel je een van deze organisaties?');
    expect((await site.in(faulty).send({ name: 'Hal' })).statusCode).toBe(303);
  });

  test('that is not there any more is a fault at its field', async () => {
    const form = await site.open('/n/noord/sign-up');
    const asked = await form.send({ ...person, organisation: 'zorggroep' });
    const gone = factId('Organisation', '00000000-0000-4000-8000-000000000000');
    const answer = await site.in(asked).send({ organisationId: gone });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#organisation"');
  });

  test('with signs that no list holds goes to the API, which says so', async () => {
    for (const organisation of ['Zorg\0', '%', 'z'.repeat(500), '🂡'.repeat(90)]) {
      const form = await site.open('/n/noord/sign-up');
      expect((await form.send({ ...person, organisation })).statusCode).toBe(422);
    }
  });

  test('is not asked for inside one organisation: a unit is, from the list or typed', async () => {
    const form = await site.open('/n/binnen/sign-up');
    expect(form.values).not.toHaveProperty('organisation');
    const nothing = await form.send({ ...person, unitId: '', unit: '' });
    expect(nothing.body).toContain('href="#unitId"');
    const unit = await site.database.unit.findFirstOrThrow({ where: { name: 'Team Rood' } });
    expect((await form.send({ ...person, unitId: factId('Unit', unit.id), unit: '' })).statusCode).toBe(303);
    const typed = await site.open('/n/binnen/sign-up');
    expect((await typed.send({ ...person, email: 'ivy@example.org', unitId: '', unit: 'Team Blauw' })).statusCode).toBe(
      303,
    );
    expect((await site.signUpsOf('binnen')).map(({ unitId, unitName }) => unitId ?? unitName).sort()).toEqual(
      [unit.id, 'Team Blauw'].sort(),
    );
  });
});
