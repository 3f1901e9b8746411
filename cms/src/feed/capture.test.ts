import { describe, expect, it } from 'vitest';
import { CmsWithProgramme } from '../../testing/cms-with-programme.ts';

const network = 'api::network.network';
const given = new CmsWithProgramme();

describe('what an editor does arrives', () => {
  it('a published network with its relations as document ids, in the editor’s order', async () => {
    const themes = [await given.content.theme('Tweede'), await given.content.theme('Eerste')].reverse();
    const documentId = await given.content.network(given.programme, {
      themes,
      signUp: { closesOn: '2030-02-18', maximumOrganisations: 10 },
    });
    expect((await given.changes()).at(-1)).toMatchObject({
      type: 'network',
      documentId,
      locale: 'nl',
      document: {
        themes,
        programme: given.programme,
        alsoIn: [],
        image: null,
        signUp: { closesOn: '2030-02-18', maximumOrganisations: 10, opensOn: null, approval: 'NONE' },
      },
    });
  });

  it('a draft does not', async () => {
    await given.content.network(given.programme, {}, 'draft');
    expect(await given.changes()).toEqual([]);
  });

  it('an update only once it is published, and only the newest row is kept', async () => {
    const documentId = await given.content.network(given.programme);
    await given.content.change(network, documentId, { title: 'Concept' }, { locale: 'nl' });
    expect(await given.changes()).toMatchObject([{ document: { title: 'Netwerk' } }]);
    await given.documents().publish({ documentId, locale: 'nl' });
    expect(await given.changes()).toMatchObject([{ documentId, document: { title: 'Concept' } }]);
  });

  it('unpublishing and publishing again', async () => {
    const documentId = await given.content.network(given.programme);
    await given.documents().unpublish({ documentId, locale: 'nl' });
    expect(await given.changes()).toMatchObject([{ documentId, locale: 'nl', document: null }]);
    await given.documents().publish({ documentId, locale: 'nl' });
    expect(await given.changes()).toMatchObject([{ documentId, document: { title: 'Netwerk' } }]);
  });

  it('deleting takes away every locale', async () => {
    const documentId = await given.content.network(given.programme);
    await given.content.change(
      network,
      documentId,
      { title: 'Network', summary: 'Short' },
      { locale: 'en', status: 'published' },
    );
    await given.documents().delete({ documentId, locale: '*' });
    expect(await given.changes()).toMatchObject([
      { documentId, locale: 'nl', document: null },
      { documentId, locale: 'en', document: null },
    ]);
  });

  it('a locale added carries the rules of the Dutch text, a locale removed leaves the Dutch text', async () => {
    const documentId = await given.content.network(given.programme, {
      signUp: { seatsPerOrganisation: 3 },
      slug: 'met-engels',
    });
    await given.content.change(network, documentId, { title: 'Network', summary: 'Short' }, { locale: 'en' });
    expect(await given.changes()).toHaveLength(1);
    await given.documents().publish({ documentId, locale: 'en' });
    expect((await given.changes()).filter(({ locale }) => locale === 'en')).toMatchObject([
      { documentId, document: { title: 'Network', slug: 'met-engels', signUp: { seatsPerOrganisation: 3 } } },
    ]);
    await given.documents().delete({ documentId, locale: 'en' });
    expect((await given.changes()).map(({ locale, document }) => [locale, document === null])).toEqual([
      ['nl', false],
      ['en', true],
    ]);
  });

  it('a relation to a document with both sides: the work forms of a programme', async () => {
    const workForms = [await given.content.workForm('Intervisie')];
    await given.content.change('api::programme.programme', given.programme, { workForms }, { status: 'published' });
    expect(
      (await given.changes()).map(({ type, document }) => [type, document?.programmes ?? document?.workForms]),
    ).toEqual([
      ['programme', workForms],
      ['work-form', [given.programme]],
    ]);
  });

  it('a theme that is deleted or unpublished disappears from the networks that had it', async () => {
    const [one, other] = [await given.content.theme('Een'), await given.content.theme('Ander')];
    const documentId = await given.content.network(given.programme, { themes: [one, other] });
    await given.cms.strapi.documents('api::theme.theme').delete({ documentId: one, locale: '*' });
    expect((await given.changes()).find((item) => item.documentId === documentId)).toMatchObject({
      document: { themes: [other] },
    });
    await given.cms.strapi.documents('api::theme.theme').unpublish({ documentId: other, locale: 'nl' });
    expect((await given.changes()).find((item) => item.documentId === documentId)).toMatchObject({
      document: { themes: [] },
    });
  });
});

describe('what bypasses the document service arrives as well', () => {
  it('a locale that an administrator deletes', async () => {
    const locales = given.cms.strapi.plugin('i18n').service('locales');
    const french = await locales.create({ code: 'fr', name: 'Frans' });
    const documentId = await given.content.network(given.programme);
    await given.content.change(
      network,
      documentId,
      { title: 'Réseau', summary: 'Court' },
      { locale: 'fr', status: 'published' },
    );
    expect((await given.changes()).map(({ locale }) => locale)).toEqual(['nl', 'fr']);
    await locales.delete({ id: french.id });
    expect((await given.changes()).map(({ locale, document }) => [locale, document === null])).toEqual([
      ['nl', false],
      ['fr', true],
    ]);
  });

  it('a picture: its description in the network, and every change of the file as a new key', async () => {
    const files = given.cms.strapi.db.query('plugin::upload.file');
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
    const documentId = await given.content.network(given.programme, {
      image: image.id,
      imageAlternativeText: 'Een kring',
    });
    const picture = async () => (await given.changes()).find((item) => item.documentId === documentId)?.document?.image;
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
    const documentId = await given.content.network(given.programme);
    await given.cms.strapi.db.query(network).updateMany({ where: { documentId }, data: { title: 'Door een script' } });
    expect(await given.changes()).toMatchObject([{ documentId, document: { title: 'Door een script' } }]);
  });
});
