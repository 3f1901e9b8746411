import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { network, programme, signUp } from './testing/documents.ts';
import { one, type Projection, startFilledProjection } from './testing/projection.ts';
import { rebuiltTheSame } from './testing/rebuilt.ts';

let projection: Projection;
const rows = async (sql: string) => (await projection.session.query(sql)).rows;
const shown = () => rows('SELECT "documentId", locale FROM content.public_network');
const visibility = () => one(projection.session, 'SELECT visibility FROM network');

beforeEach(async () => {
  projection = await startFilledProjection();
});
afterEach(() => projection.end());

describe('a network that became internal in Dutch while its English text still says public', () => {
  it.each([
    ['is hidden', {}],
    ['is hidden when its title is too long', { title: 'x'.repeat(501) }],
    [
      'is hidden when the database refuses its rules',
      { signUp: { ...signUp, opensOn: '2026-02-02', closesOn: '2026-01-01' } },
    ],
    ['is hidden when the database cannot hold its text', { summary: 'nul\u0000' }],
    ['is hidden when it says something that we do not know', { visibility: 'MEMBERS' }],
  ])('%s', async (_name, changes) => {
    projection.cms.publish('network', 'network-1', 'nl', network({ visibility: 'INTERNAL', ...changes }));
    await projection.caughtUp();
    expect(await shown()).toEqual([]);
    expect(await visibility()).toBe('INTERNAL');
    await rebuiltTheSame(projection);
  });

  it('stays hidden when its English text is published again as public', async () => {
    projection.cms.publish('network', 'network-1', 'nl', network({ visibility: 'INTERNAL' }));
    projection.cms.publish('network', 'network-1', 'en', network({ visibility: 'PUBLIC' }));
    await projection.caughtUp();
    expect(await shown()).toEqual([]);
  });

  it('stays hidden when its Dutch text goes, until the English one is published again', async () => {
    projection.cms.publish('network', 'network-1', 'nl', network({ visibility: 'INTERNAL' }));
    await projection.caughtUp();
    projection.cms.unpublish('network', 'network-1', 'nl');
    await projection.caughtUp();
    expect(await shown()).toEqual([]);
    await rebuiltTheSame(projection);
    projection.cms.publish('network', 'network-1', 'en', network({ title: 'Public again' }));
    await projection.caughtUp();
    expect(await shown()).toEqual([{ documentId: 'network-1', locale: 'EN' }]);
  });
});

it('a network is hidden when only its English text says internal', async () => {
  projection.cms.publish('network', 'network-1', 'en', network({ visibility: 'INTERNAL' }));
  await projection.caughtUp();
  expect(await shown()).toEqual([]);
  projection.cms.publish('network', 'network-1', 'en', network());
  await projection.caughtUp();
  expect(await shown()).toHaveLength(2);
});

it('a Dutch text that cannot be read takes the English one with it', async () => {
  projection.cms.publish('network', 'network-1', 'nl', network({ kind: 'ANDERS' }));
  await projection.caughtUp();
  expect(await rows('SELECT * FROM content.network_text')).toEqual([]);
  expect(await visibility()).toBe('PUBLIC');
  expect(await rows('SELECT locale FROM content.set_aside')).toEqual([{ locale: 'nl' }]);
});

it('the networks of a programme that became internal are hidden, also when the programme cannot be read', async () => {
  projection.cms.publish('programme', 'programme-1', 'en', programme());
  projection.cms.publish('programme', 'programme-1', 'nl', programme({ visibility: 'INTERNAL', title: '' }));
  await projection.caughtUp();
  expect(await shown()).toEqual([]);
  expect(await rows('SELECT * FROM content.public_programme')).toEqual([]);
});
