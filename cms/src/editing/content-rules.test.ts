import { describe, expect, it } from 'vitest';
import { CmsWithProgramme } from '../../testing/cms-with-programme.ts';

const given = new CmsWithProgramme();
const network = 'api::network.network';
const programme = 'api::programme.programme';
const noProgramme = 'Kies het programma waar dit netwerk bij hoort.';

/** A published network of which the programme was lost, as older versions of this CMS allowed. */
async function networkThatLostItsProgramme() {
  const documentId = await given.content.network(given.programme);
  const row = await given.cms.strapi.db
    .query(network)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } });
  await given.cms.strapi.db.query(network).update({ where: { id: row.id }, data: { programme: null } });
  return documentId;
}

describe('the rules for publishing', () => {
  it('hold when a document is published, by itself or together with a change', async () => {
    const documentId = await given.content.network(given.programme, { programme: null }, 'draft');
    await expect(given.documents().publish({ documentId, locale: 'nl' })).rejects.toThrow(noProgramme);
    await expect(given.content.change(network, documentId, {}, { status: 'published' })).rejects.toThrow(noProgramme);
  });

  it('do not stand in the way of a draft, so that what is published can be mended', async () => {
    const documentId = await networkThatLostItsProgramme();
    await given.content.change(network, documentId, { programme: given.programme });
    await given.documents().publish({ documentId, locale: 'nl' });
    expect((await given.changes()).at(-1)?.document).toMatchObject({ programme: given.programme });
  });

  it('do not stand in the way of unpublishing the Dutch text beside an English one without a programme', async () => {
    const documentId = await given.content.network(given.programme);
    const english = { title: 'Network', summary: 'Short' };
    await given.content.change(network, documentId, english, { locale: 'en', status: 'published' });
    await given.documents().unpublish({ documentId, locale: 'nl' });
    expect(await given.changes()).toMatchObject([{ locale: 'en' }, { locale: 'nl', document: null }]);
  });
});

describe('a document that published documents need', () => {
  const inUse = '2 netwerken gebruiken dit programma. Kies daar eerst een ander programma.';

  it.each(['unpublish', 'delete'] as const)('refuses to %s', async (action) => {
    const needed = await given.content.programme();
    const networks = [await given.content.network(needed), await given.content.network(needed)];
    const programmes = given.cms.strapi.documents(programme);
    const change = async () => {
      if (action === 'delete') await programmes.delete({ documentId: needed, locale: 'nl' });
      else await programmes.unpublish({ documentId: needed, locale: 'nl' });
    };
    await expect(change()).rejects.toThrow(inUse);
    for (const documentId of networks) await given.documents().unpublish({ documentId, locale: 'nl' });
    await change();
  });

  it('counts one network as one', async () => {
    const needed = await given.content.programme();
    await given.content.network(needed);
    await expect(given.cms.strapi.documents(programme).delete({ documentId: needed, locale: '*' })).rejects.toThrow(
      '1 netwerk gebruikt dit programma. Kies daar eerst een ander programma.',
    );
  });

  it('may lose its English text: the Dutch one says who is responsible', async () => {
    const needed = await given.content.programme();
    const english = { title: 'English', summary: 'Short' };
    await given.content.change(programme, needed, english, { locale: 'en', status: 'published' });
    const documentId = await given.content.network(needed);
    await given.content.change(
      network,
      documentId,
      { ...english, programme: needed },
      { locale: 'en', status: 'published' },
    );
    await given.cms.strapi.documents(programme).unpublish({ documentId: needed, locale: 'en' });
    expect(
      (await given.changes()).find((item) => item.documentId === documentId && item.locale === 'nl'),
    ).toMatchObject({
      document: { programme: needed },
    });
  });

  it('may also be who is responsible for a programme', async () => {
    const [owner] = await given.cms.strapi.documents('api::owner.owner').findMany({ locale: 'nl' });
    await expect(
      given.cms.strapi.documents('api::owner.owner').unpublish({ documentId: owner?.documentId ?? '', locale: 'nl' }),
    ).rejects.toThrow('1 programma gebruikt deze verantwoordelijke. Kies daar eerst een andere verantwoordelijke.');
  });
});

describe('what is unpublished and published again', () => {
  it('comes back where drafts still have it, in the editor’s order', async () => {
    const themes = [
      await given.content.theme('Een'),
      await given.content.theme('Twee'),
      await given.content.theme('Drie'),
    ];
    const documentId = await given.content.network(given.programme, { themes });
    const documents = given.cms.strapi.documents('api::theme.theme');
    const [one = '', two = ''] = themes;
    for (const theme of [one, two]) await documents.unpublish({ documentId: theme, locale: 'nl' });
    for (const theme of [two, one]) await documents.publish({ documentId: theme, locale: 'nl' });
    expect((await given.changes()).find((item) => item.documentId === documentId)?.document?.themes).toEqual(themes);
  });

  it('comes back even where a network was published without it', async () => {
    const [one, two] = [await given.content.theme('Een'), await given.content.theme('Twee')];
    await given.cms.strapi.documents('api::theme.theme').unpublish({ documentId: one, locale: 'nl' });
    const documentId = await given.content.network(given.programme, { themes: [one, two] });
    await given.cms.strapi.documents('api::theme.theme').publish({ documentId: one, locale: 'nl' });
    expect((await given.changes()).find((item) => item.documentId === documentId)?.document?.themes).toEqual([
      one,
      two,
    ]);
  });

  it('leaves alone what a draft chose but nobody published', async () => {
    const [one, two] = [await given.content.theme('Een'), await given.content.theme('Twee')];
    const documentId = await given.content.network(given.programme, { themes: [one] });
    await given.content.change(network, documentId, { themes: [one, two] });
    const documents = given.cms.strapi.documents('api::theme.theme');
    await documents.publish({ documentId: two, locale: 'nl' });
    await documents.unpublish({ documentId: one, locale: 'nl' });
    await documents.publish({ documentId: one, locale: 'nl' });
    expect((await given.changes()).find((item) => item.documentId === documentId)?.document?.themes).toEqual([one]);
  });
});

describe('a copy', () => {
  it('gets a web address that is free', async () => {
    const documentId = await given.content.network(given.programme, { slug: 'voorbeeld' });
    const slugs = [];
    for (let copy = 0; copy < 2; copy++) {
      const copied = await given.documents().clone({ documentId, locale: 'nl', data: {} });
      slugs.push(copied?.entries[0]?.slug);
    }
    expect(slugs).toEqual(['voorbeeld-2', 'voorbeeld-3']);
  });

  it('keeps the web address that the editor chose', async () => {
    const documentId = await given.content.network(given.programme, { slug: 'origineel' });
    const copied = await given.documents().clone({ documentId, locale: 'nl', data: { slug: 'eigen-keus' } });
    expect(copied?.entries[0]?.slug).toBe('eigen-keus');
  });
});

describe('the questions of a form', () => {
  const question = { kind: 'ONE_CHOICE', required: true, labelNl: 'Welke dag?', optionsNl: 'Maandag' };

  it('stand in the way of publishing when they cannot be answered, and say which and why', async () => {
    const documentId = await given.content.network(given.programme, { questions: [question] }, 'draft');
    await expect(given.documents().publish({ documentId, locale: 'nl' })).rejects.toThrow(
      'Vraag 1 is een keuze. Vul minstens twee antwoorden in, elk op een eigen regel.',
    );
  });

  it('are told by the feed in the editor’s order, the same in every language', async () => {
    const questions = [
      { ...question, optionsNl: 'Maandag\nDinsdag', labelEn: 'Which day?', optionsEn: 'Monday\nTuesday' },
      { kind: 'CONSENT', required: false, labelNl: 'Je mag mij mailen' },
    ];
    const documentId = await given.content.network(given.programme, {
      questions,
      signUp: { offerDays: 3, retentionMonths: 12 },
    });
    await given.content.change(
      network,
      documentId,
      { title: 'Network', summary: 'Short' },
      { locale: 'en', status: 'published' },
    );
    const empty = { helpNl: null, helpEn: null, labelEn: null, optionsNl: null, optionsEn: null };
    const told = (await given.changes()).filter((change) => change.documentId === documentId);
    expect(told.map(({ locale }) => locale).sort()).toEqual(['en', 'nl']);
    for (const item of told) {
      expect(item.document?.questions).toEqual(questions.map((one) => ({ ...empty, ...one })));
      expect(item.document?.signUp).toMatchObject({ offerDays: 3, retentionMonths: 12 });
    }
  });
});
