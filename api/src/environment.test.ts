import { expect, test } from 'vitest';
import { InvalidEnvironment, readEnvironment } from './environment.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const enough = {
  DATABASE_URL: 'postgresql://leerkring@localhost/leerkring',
  PUBLIC_URL: 'https://leerkring.example.org/',
  CMS_URL: 'http://127.0.0.1:1337',
  CMS_FEED_TOKEN: '0123456789abcdef',
  PRIVACY_KEYS: `2026:${key}`,
  PRIVACY_HASH_KEY: key,
  SMTP_URL: 'smtps://leerkring:secret@mail.example.org',
};

test('what may be left out has a value', () => {
  expect(readEnvironment(enough)).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    databaseConnections: 10,
    publicUrl: 'https://leerkring.example.org',
    mailFrom: 'Leerkring <noreply@leerkring.example.org>',
    worksOnJobs: true,
    logLevel: 'info',
  });
});

test('everything that is wrong stands in one line, and no secret does', () => {
  const secret = 'a secret of the wrong form';
  const { DATABASE_URL: _, ...rest } = enough;
  const wrong = { ...rest, API_PORT: '0', PUBLIC_URL: 'leerkring', PRIVACY_KEYS: secret };
  expect(() => readEnvironment(wrong)).toThrow(InvalidEnvironment);
  try {
    readEnvironment(wrong);
  } catch (error) {
    const { message } = error as Error;
    for (const name of ['DATABASE_URL is not set', 'API_PORT', 'PUBLIC_URL', 'PRIVACY_KEYS'])
      expect(message).toContain(name);
    expect(message).not.toContain('\n');
    expect(message).not.toContain(secret);
  }
});

test('mails have to go somewhere', () => {
  const { SMTP_URL: _, ...rest } = enough;
  expect(() => readEnvironment(rest)).toThrow(/^The API cannot start: SMTP_URL is not set: name your mail server/);
  expect(() => readEnvironment({ ...rest, SMTP_URL: 'mail.example.org' })).toThrow(/SMTP_URL: Invalid URL/);
  expect(readEnvironment({ ...rest, MAIL_FOLDER: '/mails' })).toMatchObject({ mailFolder: '/mails' });
});

test('a sender is an address, with or without a name', () => {
  for (const MAIL_FROM of ['netwerken@example.org', 'Zorgkring <netwerken@example.org>'])
    expect(readEnvironment({ ...enough, MAIL_FROM })).toMatchObject({ mailFrom: MAIL_FROM });
  expect(() => readEnvironment({ ...enough, MAIL_FROM: 'Zorgkring' })).toThrow(/MAIL_FROM is no address/);
});

test('who asks is who connects, unless that is a proxy of ours', () => {
  const trusted = (TRUST_PROXY?: string) => readEnvironment({ ...enough, TRUST_PROXY }).trustProxy;
  expect(trusted()).toBe(false);
  expect(trusted('10.0.0.0/8, 2001:db8::1')).toEqual(['10.0.0.0/8', '2001:db8::1']);
  const hops = trusted('2');
  expect(typeof hops === 'function' && [0, 1, 2].map((hop) => hops('192.0.2.1', hop))).toEqual([true, true, false]);
  expect(() => trusted('the balancer')).toThrow(/TRUST_PROXY is no number of proxies/);
});
