import { expect, it } from 'vitest';
import { CmsWithProgramme } from '../../testing/cms-with-programme.ts';

const given = new CmsWithProgramme();

it('editors who publish, unpublish, delete and save what hangs together at the same time all get their way', async () => {
  const programmes = () => given.cms.strapi.documents('api::programme.programme');
  const networks = (count: number, status: 'draft' | 'published') =>
    Promise.all(Array.from({ length: count }, () => given.content.network(given.programme, {}, status)));
  for (let round = 0; round < 3; round++) {
    const [drafts, published, deleted] = [
      await networks(5, 'draft'),
      await networks(5, 'published'),
      await networks(5, 'published'),
    ];
    const outcomes = await Promise.allSettled([
      ...drafts.map((documentId) => given.documents().publish({ documentId, locale: 'nl' })),
      ...published.map((documentId) => given.documents().unpublish({ documentId, locale: 'nl' })),
      programmes().publish({ documentId: given.programme, locale: 'nl' }),
      given.content.change('api::programme.programme', given.programme, { title: `Ronde ${round}` }),
      ...deleted.map((documentId) => given.documents().delete({ documentId, locale: '*' })),
    ]);
    expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [String(outcome.reason)] : []))).toEqual([]);
  }
});
