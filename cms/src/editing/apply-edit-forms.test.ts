import type { UID } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCms, startCms, TestDatabase } from '../../testing/running-cms.ts';
import { componentForms, contentTypeForms } from './forms.ts';

const database = new TestDatabase();
let cms: RunningCms;

beforeAll(async () => {
  await database.create();
  cms = await startCms(database);
});

afterAll(async () => {
  await cms.stop();
  await database.drop();
});

describe('the forms', () => {
  const everyForm = [
    ...Object.entries(contentTypeForms).map(([uid, form]) => ({ uid, form, service: 'content-types' })),
    ...Object.entries(componentForms).map(([uid, form]) => ({ uid, form, service: 'components' })),
  ];
  const own = (schema: { attributes: object }) =>
    Object.keys(schema.attributes).filter(
      (name) =>
        ![
          'id',
          'documentId',
          'createdAt',
          'updatedAt',
          'publishedAt',
          'createdBy',
          'updatedBy',
          'locale',
          'localizations',
        ].includes(name),
    );

  it.each(everyForm)('$uid shows every field once, with a label and a help text', ({ uid, form }) => {
    const fields = form.rows.flat();
    expect(fields.map(({ name }) => name).sort()).toEqual(own(cms.strapi.getModel(uid as UID.Schema)).sort());
    for (const { label, help } of fields) expect([label.length > 2, help.length > 10]).toEqual([true, true]);
    for (const row of form.rows) expect(row.reduce((total, { size }) => total + size, 0)).toBeLessThanOrEqual(12);
  });

  it.each(everyForm)('$uid stands in the admin as it is written', async ({ uid, form, service }) => {
    const { layouts, metadatas } = await cms.strapi
      .plugin('content-manager')
      .service(service)
      .findConfiguration(cms.strapi.getModel(uid as UID.Schema));
    expect(layouts.edit.map((row: { name: string }[]) => row.map(({ name }) => name))).toEqual(
      form.rows.map((row) => row.map(({ name }) => name)),
    );
    for (const { name, label, help } of form.rows.flat())
      expect(metadatas[name].edit).toMatchObject({ label, description: help });
  });

  it('tell what stopping a network ends before anybody does it', () => {
    const helpOf = (name: string) =>
      contentTypeForms['api::network.network']?.rows.flat().find((field) => field.name === name)?.help;
    expect(helpOf('phase')).toMatch(/stopt iedereens deelname meteen.*wachtlijst.*een mail.*niet terugdraaien/);
    expect(helpOf('endsOn')).toMatch(/stopt iedereens deelname, en iedereen krijgt een mail/);
  });
});
