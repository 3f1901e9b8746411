import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Content } from '../../testing/content.ts';
import { type RunningCms, startCms, TestDatabase } from '../../testing/running-cms.ts';

const network = 'api::network.network';
const database = new TestDatabase();
let cms: RunningCms;
let content: Content;
let programme: string;
/** The feed's place before each test. */
let cursor: string;

beforeAll(async () => {
  await database.create();
  cms = await startCms(database);
  content = new Content(cms.strapi);
  programme = await content.programme();
});

afterAll(async () => {
  await cms.stop();
  await database.drop();
});

beforeEach(async () => {
  ({ cursor } = await cms.readAll(''));
});

const changes = async () => (await cms.readAll(cursor)).items;
const documents = () => cms.strapi.documents(network);

describe('what an editor does arrives', () => {
  it('a published network with its relations as document ids, in the editor’s order', async () => {
    const themes = [await content.theme('Tweede'), await content.theme('Eerste')].reverse();
    const documentId = await content.network(programme, {
      themes,
      signUp: { closesOn: '2030-02-18', maximumOrganisations: 10 },
    });
    expect((await changes()).at(-1)).toMatchObject({
      type: 'network',
      documentId,
      locale: 'nl',
      document: {
        themes,
        programme,
        alsoIn: [],
        image: null,
        signUp: { closesOn: '2030-02-18', maximumOrganisations: 10, opensOn: null, approval: 'NONE' },
      },
    });
  });

  it('a draft does not', async () => {
    await content.network(programme, {}, 'draft');
    expect(await changes()).toEqual([]);
  });

  it('an update only once it is published, and only the newest row is kept', async () => {
    const documentId = await content.network(programme);
    await content.change(network, documentId, { title: 'Concept' }, { locale: 'nl' });
    expect(await changes()).toMatchObject([{ document: { title: 'Netwerk' } }]);
    await documents().publish({ documentId, locale: 'nl' });
    expect(await changes()).toMatchObject([{ documentId, document: { title: 'Concept' } }]);
  });

  it('unpublishing and publishing again', async () => {
    const documentId = await content.network(programme);
    await documents().unpublish({ documentId, locale: 'nl' });
    expect(await changes()).toMatchObject([{ documentId, locale: 'nl', document: null }]);
    await documents().publish({ documentId, locale: 'nl' });
    expect(await changes()).toMatchObject([{ documentId, document: { title: 'Netwerk' } }]);
  });

  it('deleting takes away every locale', async () => {
    const documentId = await content.network(programme);
    await content.change(
      network,
      documentId,
      { title: 'Network', summary: 'Short' },
      { locale: 'en', status: 'published' },
    );
    await documents().delete({ documentId, locale: '*' });
    expect(await changes()).toMatchObject([
      { documentId, locale: 'nl', document: null },
      { documentId, locale: 'en', document: null },
    ]);
  });

  it('a locale added carries the rules of the Dutch text, a locale removed leaves the Dutch text', async () => {
    const documentId = await content.network(programme, { signUp: { seatsPerOrganisation: 3 }, slug: 'met-engels' });
    await content.change(network, documentId, { title: 'Network', summary: 'Short' }, { locale: 'en' });
    expect(await changes()).toHaveLength(1);
    await documents().publish({ documentId, locale: 'en' });
    expect((await changes()).filter(({ locale }) => locale === 'en')).toMatchObject([
      { documentId, document: { title: 'Network', slug: 'met-engels', signUp: { seatsPerOrganisation: 3 } } },
    ]);
    await documents().delete({ documentId, locale: 'en' });
    expect((await changes()).map(({ locale, document }) => [locale, document === null])).toEqual([
      ['nl', false],
      ['en', true],
    ]);
  });

  it('a relation to a document with both sides: the work forms of a programme', async () => {
    const workForms = [await content.workForm('Intervisie')];
    await content.change('api::programme.programme', programme, { workForms }, { status: 'published' });
    expect((await changes()).map(({ type, document }) => [type, document?.programmes ?? document?.workForms])).toEqual([
      ['programme', workForms],
      ['work-form', [programme]],
    ]);
  });

  it('a theme that is deleted or unpublished disappears from the networks that had it', async () => {
    const [one, other] = [await content.theme('Een'), await content.theme('Ander')];
    const documentId = await content.network(programme, { themes: [one, other] });
    await cms.strapi.documents('api::theme.theme').delete({ documentId: one, locale: '*' });
    expect((await changes()).find((item) => item.documentId === documentId)).toMatchObject({
      document: { themes: [other] },
    });
    await cms.strapi.documents('api::theme.theme').unpublish({ documentId: other, locale: 'nl' });
    expect((await changes()).find((item) => item.documentId === documentId)).toMatchObject({
      document: { themes: [] },
    });
  });
});

describe('what bypasses the document service arrives as well', () => {
  it('a locale that an administrator deletes', async () => {
    const locales = cms.strapi.plugin('i18n').service('locales');
    const french = await locales.create({ code: 'fr', name: 'Frans' });
    const documentId = await content.network(programme);
    await content.change(
      network,
      documentId,
      { title: 'Réseau', summary: 'Court' },
      { locale: 'fr', status: 'published' },
    );
    expect((await changes()).map(({ locale }) => locale)).toEqual(['nl', 'fr']);
    await locales.delete({ id: french.id });
    expect((await changes()).map(({ locale, document }) => [locale, document === null])).toEqual([
      ['nl', false],
      ['fr', true],
    ]);
  });

  it('a picture: its description in the network, and every change of the file as a new key', async () => {
    const files = cms.strapi.db.query('plugin::upload.file');
    const file = {
      name: 'kring.jpg',
      mime: 'image/jpeg',
      ext: '.jpg',
      size: 20.4,
      width: 1600,
      height: 900,
      provider: 'local',
    };
    const formats = {
      small: { url: '/uploads/small_a.jpg', mime: 'image/jpeg', width: 500, height: 281, size: 3, sizeInBytes: 3010 },
    };
    const image = await files.create({ data: { ...file, hash: 'a', url: '/uploads/a.jpg', formats } });
    const documentId = await content.network(programme, { image: image.id, imageAlternativeText: 'Een kring' });
    const picture = async () => (await changes()).find((item) => item.documentId === documentId)?.document?.image;
    expect(await picture()).toEqual({
      key: `a-${new Date(image.updatedAt).getTime()}`,
      alternativeText: 'Een kring',
      mime: 'image/jpeg',
      width: 1600,
      height: 900,
      files: [
        { url: '/uploads/small_a.jpg', mime: 'image/jpeg', width: 500, height: 281, bytes: 3010 },
        { url: '/uploads/a.jpg', mime: 'image/jpeg', width: 1600, height: 900, bytes: 20_400 },
      ],
    });
    await files.update({ where: { id: image.id }, data: { hash: 'b', url: '/uploads/b.jpg' } });
    expect(await picture()).toMatchObject({
      key: expect.stringMatching(/^b-/),
      files: [{ width: 500 }, { url: '/uploads/b.jpg' }],
    });
    await files.delete({ where: { id: image.id } });
    expect(await picture()).toBeNull();
  });

  it('a row that a script changes', async () => {
    const documentId = await content.network(programme);
    await cms.strapi.db.query(network).updateMany({ where: { documentId }, data: { title: 'Door een script' } });
    expect(await changes()).toMatchObject([{ documentId, document: { title: 'Door een script' } }]);
  });
});
