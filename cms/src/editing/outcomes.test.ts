import { describe, expect, it } from 'vitest';
import { CmsWithProgramme } from '../../testing/cms-with-programme.ts';

const given = new CmsWithProgramme();
const outcome = 'api::outcome.outcome';
const english = { title: 'would come again', sourceName: 'Study' };
const outcomes = () => given.cms.strapi.documents(outcome);
/** What the feed tells of it now. */
const told = async (documentId: string) => (await given.changes()).filter((item) => item.documentId === documentId);

describe('an outcome', () => {
  it('is told by the feed with its numbers, days and what it is of', async () => {
    const documentId = await given.content.outcome({
      programme: given.programme,
      value: 54.5,
      n: 60,
      nLabel: 'professionals',
      sourceUrl: 'https://example.org/onderzoek',
    });
    expect(await told(documentId)).toMatchObject([
      {
        type: 'outcome',
        locale: 'nl',
        document: {
          title: 'zou weer komen',
          value: 54.5,
          unit: 'PERCENT',
          n: 60,
          nLabel: 'professionals',
          periodStartsOn: '2022-01-01',
          periodEndsOn: '2022-06-30',
          sourceName: 'Onderzoek',
          sourceUrl: 'https://example.org/onderzoek',
          summary: null,
          programme: given.programme,
          network: null,
        },
      },
    ]);
  });

  it('has the numbers of the Dutch text in English, and needs no English programme', async () => {
    const documentId = await given.content.outcome({ programme: given.programme, n: 60 });
    await given.content.change(outcome, documentId, english, { locale: 'en', status: 'published' });
    expect((await told(documentId)).find(({ locale }) => locale === 'en')).toMatchObject({
      document: { ...english, value: 54, unit: 'PERCENT', n: 60, periodEndsOn: '2022-06-30' },
    });
  });

  it.each([
    [{ value: 154 }, 'Een percentage ligt van 0 tot en met 100. Pas het getal aan, of kies een andere soort.'],
    [{ unit: 'MARK' }, 'Een rapportcijfer ligt van 1 tot en met 10. Pas het getal aan, of kies een andere soort.'],
    [{ n: -60 }, 'Het aantal ondervraagden is 1 of meer. Weet je het niet, laat het dan leeg.'],
    [{ periodStartsOn: '2022-07-01' }, 'De laatste dag van de periode ligt vóór de eerste dag. Pas een van beide aan.'],
    [{ programme: null }, 'Kies het programma of het netwerk waar dit getal over gaat.'],
  ])('with %j may be a draft, and is told what is wrong when it is published', async (wrong, message) => {
    const documentId = await given.content.outcome({ programme: given.programme, ...wrong }, 'draft');
    await expect(outcomes().publish({ documentId, locale: 'nl' })).rejects.toThrow(message);
    expect(await told(documentId)).toEqual([]);
  });

  it('goes with its network when that is unpublished, and comes back with it', async () => {
    const network = await given.content.network(given.programme);
    const documentId = await given.content.outcome({ network });
    const isOf = async () => (await told(documentId)).map(({ document }) => [document?.programme, document?.network]);
    expect(await isOf()).toEqual([[null, network]]);
    await given.documents().unpublish({ documentId: network, locale: 'nl' });
    expect(await isOf()).toEqual([[null, null]]);
    await given.documents().publish({ documentId: network, locale: 'nl' });
    expect(await isOf()).toEqual([[null, network]]);
  });
});
