import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeHash } from '../privacy-notices/privacy-notice.rules.ts';
import { network, paragraph, privacyNotice, question, signUp } from './testing/documents.ts';
import { one, type Projection, startFilledProjection } from './testing/projection.ts';

let projection: Projection;
const rows = async (sql: string) => (await projection.session.query(sql)).rows;

async function publish(...items: Parameters<Projection['cms']['publish']>[]) {
  for (const item of items) projection.cms.publish(...item);
  await projection.caughtUp();
}
const asking = (...questions: object[]) =>
  publish(
    ['network', 'network-1', 'nl', network({ questions })],
    ['network', 'network-1', 'en', network({ questions })],
  );
const asked = async () => one(projection.session, 'SELECT "questionIds" FROM content.network');

beforeEach(async () => {
  projection = await startFilledProjection();
});
afterEach(() => projection.end());

describe('the questions of a form', () => {
  it('stand among the facts, with one option on each line', async () => {
    await asking(
      question({
        kind: 'ONE_CHOICE',
        required: true,
        optionsNl: 'Maandag\r\n\n Dinsdag ',
        optionsEn: 'Monday\nTuesday',
      }),
    );
    expect(await rows('SELECT * FROM question')).toMatchObject([
      {
        networkId: 'network-1',
        kind: 'ONE_CHOICE',
        required: true,
        labelNl: 'Waarom?',
        labelEn: 'Why?',
        helpNl: null,
        optionsNl: ['Maandag', 'Dinsdag'],
        optionsEn: ['Monday', 'Tuesday'],
      },
    ]);
  });

  it('keep their id as long as their words stay, in whatever order they are asked', async () => {
    await asking(question(), question({ labelNl: 'Hoe?' }));
    const [why, how] = await asked();
    await asking(question({ labelNl: 'Hoe?' }), question());
    expect(await asked()).toEqual([how, why]);
    await asking(question({ labelNl: 'Hoe dan?' }), question());
    const [changed, same] = await asked();
    expect(same).toBe(why);
    expect([why, how]).not.toContain(changed);
    // What somebody may have answered stays.
    expect(await one(projection.session, 'SELECT "labelNl" FROM question WHERE id = $1', how)).toBe('Hoe?');
    await asking();
    expect(await asked()).toEqual([]);
    expect(await one(projection.session, 'SELECT count(*)::int FROM question')).toBe(3);
  });

  it('are another network’s own, also with the same words, and the same one twice is asked once', async () => {
    await asking(question(), question());
    await publish(['network', 'network-2', 'nl', network({ slug: 'twee', questions: [question()] })]);
    const ids = (await rows('SELECT "questionIds" FROM content.network')).flatMap(({ questionIds }) => questionIds);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('never make consent a condition', async () => {
    await asking(question({ kind: 'CONSENT', required: true }));
    expect(await one(projection.session, 'SELECT required FROM question')).toBe(false);
  });
});

it('a network has a term for its offers and one for keeping data', async () => {
  const terms = () => one(projection.session, 'SELECT "offerDays", "retentionMonths" FROM network');
  expect(await terms()).toEqual({ offerDays: 7, retentionMonths: 24 });
  await publish(['network', 'network-1', 'nl', network({ signUp: { ...signUp, offerDays: 3, retentionMonths: 6 } })]);
  expect(await terms()).toEqual({ offerDays: 3, retentionMonths: 6 });
});

it('every text of a privacy notice stays to be read as it was shown', async () => {
  const body = (text: string) => privacyNotice({ body: paragraph(text) });
  await publish(['privacy-notice', 'notice-1', 'nl', body('Wij bewaren minder.')]);
  await publish(['privacy-notice', 'notice-1', 'en', body('We keep less.')]);
  await publish(['privacy-notice', 'notice-1', 'nl', body('Wij bewaren je naam.')]);
  projection.cms.unpublish('privacy-notice', 'notice-1', 'nl');
  projection.cms.unpublish('privacy-notice', 'notice-1', 'en');
  await projection.caughtUp();
  const kept = await rows('SELECT * FROM privacy_notice_version ORDER BY since, locale');
  expect(kept).toMatchObject([
    { ownerId: 'owner-1', version: '2026-1', locale: 'NL', title: 'Je gegevens', bodyText: 'Wij bewaren je naam.' },
    { locale: 'NL', bodyText: 'Wij bewaren minder.' },
    { locale: 'EN', bodyText: 'We keep less.' },
  ]);
  for (const version of kept) expect(new Uint8Array(version.hash)).toEqual(noticeHash(version));
});
