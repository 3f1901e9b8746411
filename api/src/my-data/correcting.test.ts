import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisationNamed } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';
import { type MyData, startMyData } from './testing/my-data.ts';

let api: MyData;
let linde: { id: string };
beforeAll(async () => {
  api = await startMyData();
  linde = await organisationNamed(api.database, 'De Linde');
});
afterAll(() => api.close());

const someAddress = () => `${randomUUID()}@example.org`;

/** Takes part, as Wijkverpleegkundige in a unit. */
async function member(email = someAddress(), name = 'Ada Voorbeld') {
  const unit = await api.database.unit.create({ data: { organisationId: linde.id, name: `Team ${randomUUID()}` } });
  const { id, personId } = await signedUp(api.database, api.keys, {
    network: 'netwerk',
    status: 'ACCEPTED',
    person: { name, email },
    organisation: linde,
    unitId: unit.id,
    jobTitle: 'Wijkverpleegkundige',
  });
  const { id: membershipId } = await api.database.membership.findUniqueOrThrow({ where: { signUpId: id } });
  const { path } = await api.linkFor(email);
  const ownPage = `/aanmelding/${await signUpToken(api.database, api.keys, id)}`;
  return { email, personId, membershipId, unitId: unit.id, path, ownPage };
}
type Member = Awaited<ReturnType<typeof member>>;

const correct = (path: string, { personId, membershipId }: Member, name: string, jobTitle = 'Wijkverpleegkundige') =>
  api.post(path, {
    action: 'correct',
    person: personId,
    [`name-${personId}`]: name,
    [`jobTitle-${membershipId}`]: jobTitle,
  });
const nameOf = async (id: string) => {
  const { nameSealed, keyId, nameHash } = await api.database.person.findUniqueOrThrow({ where: { id } });
  return {
    name: api.keys.open(nameSealed, keyId),
    isFound: Buffer.from(nameHash).equals(api.keys.nameHash('Ada Voorbeeld')),
  };
};
const acts = (membershipOf?: string) =>
  api.database.auditEntry.count({
    where: { action: 'CORRECTED', by: 'PERSON', ...(membershipOf && { networkId: membershipOf }) },
  });

describe.each(['path', 'ownPage'] as const)('by the link of %s', (page) => {
  test('somebody sees what they can correct, and whom to ask for the rest', async () => {
    const ada = await member();
    const { body } = await api.post(ada[page], { action: 'show' });
    expect(body).toContain('Klopt er iets niet?');
    expect(body).toMatch(new RegExp(`<input[^>]*name="name-${ada.personId}"[^>]*value="Ada Voorbeld"`));
    expect(body).toMatch(new RegExp(`<input[^>]*name="jobTitle-${ada.membershipId}"[^>]*value="Wijkverpleegkundige"`));
    expect(body).toContain('privacy@example.org');
    expect((await api.post(`${ada[page]}?lang=en`, { action: 'show' })).body).toContain('Is something not right?');
    // What scanners of mail may see names nobody.
    expect((await api.get(ada[page])).body).not.toContain('Voorbeld');
  });

  test('they correct their name and job title; the rest stays, and it is counted', async () => {
    const ada = await member();
    const before = await acts();
    const { statusCode, body } = await correct(ada[page], ada, ' Ada Voorbeeld ', 'Verpleegkundig specialist');
    expect(statusCode).toBe(200);
    expect(body).toContain('Gelukt: je gegevens zijn aangepast.');
    expect(await nameOf(ada.personId)).toEqual({ name: 'Ada Voorbeeld', isFound: true });
    expect(await api.database.membership.findUnique({ where: { id: ada.membershipId } })).toMatchObject({
      jobTitle: 'Verpleegkundig specialist',
      unitId: ada.unitId,
      organisationId: linde.id,
      until: null,
    });
    expect(await acts()).toBe(before + 2);
    // The same again changes nothing.
    await correct(ada[page], ada, 'Ada Voorbeeld', 'Verpleegkundig specialist');
    expect(await acts()).toBe(before + 2);
  });

  test('what does not hold is told at its field, and nothing is changed', async () => {
    const ada = await member();
    const { statusCode, body } = await correct(ada[page], ada, '  ', 'x'.repeat(121));
    expect(statusCode).toBe(422);
    expect(body).toContain('Vul je naam in.');
    expect(body).toContain(`href="#name-${ada.personId}"`);
    expect(body).toContain(`href="#jobTitle-${ada.membershipId}"`);
    expect(body.match(/aria-invalid="true"/g)).toHaveLength(2);
    expect((await nameOf(ada.personId)).name).toBe('Ada Voorbeld');
  });

  test('they are not corrected to somebody who is there already', async () => {
    const ada = await member();
    await api.isKnownElsewhere(ada.email, 'Ada Voorbeeld');
    const { statusCode, body } = await correct(ada[page], ada, 'Ada Voorbeeld');
    expect(statusCode).toBe(422);
    expect(body).toContain('We kennen op dit mailadres al iemand met deze naam. Er is niets gewijzigd.');
    expect((await nameOf(ada.personId)).name).toBe('Ada Voorbeld');
  });

  test('they correct nobody else, nor what somebody else takes part in', async () => {
    const [ada, other] = [await member(), await member()];
    expect((await correct(ada[page], other, 'Ada Voorbeeld')).statusCode).toBe(303);
    await correct(ada[page], { ...other, personId: ada.personId }, 'Ada Voorbeeld', 'Arts');
    expect((await nameOf(other.personId)).name).toBe('Ada Voorbeld');
    expect(await api.database.membership.findUnique({ where: { id: other.membershipId } })).toMatchObject({
      jobTitle: 'Wijkverpleegkundige',
    });
  });
});

test('with an old link nothing is corrected', async () => {
  const ada = await member();
  await api.database.$executeRaw`UPDATE "link" SET "usedAt" = now()`;
  expect((await correct(ada.path, ada, 'Ada Voorbeeld')).body).toContain('Mail mij een nieuwe link');
  expect((await correct(ada.ownPage, ada, 'Ada Voorbeeld')).statusCode).toBe(303);
  expect((await nameOf(ada.personId)).name).toBe('Ada Voorbeld');
});

test('of several names at one address nobody corrects anything: the owner finds out who asks', async () => {
  const ada = await member();
  await api.isKnown(ada.email, 'Bo Voorbeeld');
  for (const page of [ada.path, ada.ownPage]) expect((await correct(page, ada, 'Bo Voorbeeld')).statusCode).toBe(303);
  expect((await nameOf(ada.personId)).name).toBe('Ada Voorbeld');
});
