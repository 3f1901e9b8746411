import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf, type Site, startSignUpSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSignUpSite();
});
afterAll(() => site.close());

describe('faults come back', () => {
  test('above the form and at the field, with all that was typed', async () => {
    const form = await site.open('/n/vragen/sign-up');
    const answer = await form.send({
      name: ' ',
      email: 'geen "adres"',
      organisation: 'x',
      jobTitle: '<b>',
      [idOf(2)]: ['Vallen'],
      [idOf(4)]: 'yes',
      [idOf(5)]: 'kort'.repeat(60),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toMatch(/<title>Fout: Meld je aan voor /);
    expect(answer.body).toContain('Er kloppen 6 dingen nog niet');
    for (const field of ['name', 'email', 'organisation', idOf(0), idOf(1), idOf(5)])
      expect(answer.body).toContain(`href="#${field}"`);
    for (const id of ['name', 'email', 'organisation', idOf(0), idOf(1), idOf(5)])
      expect(answer.body).toContain(`id="${id}"`);
    expect(answer.body).toContain('geen &quot;adres&quot;');
    expect(answer.body).toContain('&lt;b&gt;');
    expect(site.in(answer).values).toMatchObject({
      [idOf(2)]: 'Vallen',
      [idOf(4)]: 'yes',
      [idOf(5)]: 'kort'.repeat(60),
    });
    expect(site.in(answer).values.key).toBe(form.values.key);
  });

  test.each([
    ['nothing at all', '', 422],
    ['a key that is none', 'key=x&name=Ada&email=ada%40example.org&organisation=Nieuw', 422],
    ['a name twice', 'name=Ada&name=Bo&name[x]=1&__proto__=x', 422],
    ['a choice that is not in the list', `answer-x=1&${idOf(1)}=Zondag`, 422],
    ['a field of a megabyte', `name=${'a'.repeat(1_000_000)}`, 413],
  ])('%s', async (_, payload, status) => {
    const answer = await site.raw('/n/vragen/sign-up', payload);
    expect(answer.statusCode).toBe(status);
  });

  test('in English', async () => {
    const form = await site.open('/n/noord/sign-up?lang=en');
    const answer = await form.send({ name: '', email: '', organisation: '' });
    expect(answer.body).toMatch(/<title>Error: Sign up for North<\/title>/);
    expect(answer.body).toContain('3 things are not right yet');
    expect(answer.body).toContain('<html lang="en">');
  });

  test('a changed privacy notice is shown, to be read and sent again', async () => {
    const form = await site.open('/n/noord/sign-up');
    const answer = await form.send({ name: 'Ed', email: 'ed@example.org', organisation: 'Nieuw', notice: 'old' });
    expect(answer.body).toContain('href="#privacy"');
    expect((await site.in(answer).send({})).statusCode).toBe(303);
  });
});
