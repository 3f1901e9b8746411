import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import type { EditForm } from './edit-form.ts';
import { componentForms, contentTypeForms } from './forms.ts';

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { edit: unknown; list: string[] };
}

/** Gives every form of the admin its labels, help texts and order; the code decides, not what somebody dragged about. */
export async function applyEditForms(strapi: Core.Strapi): Promise<void> {
  const service = (name: 'content-types' | 'components'): ConfigurationService =>
    strapi.plugin('content-manager').service(name);
  for (const [uid, form] of Object.entries(contentTypeForms)) {
    await apply(service('content-types'), strapi.contentTypes[uid as UID.ContentType], form);
  }
  for (const [uid, form] of Object.entries(componentForms)) {
    await apply(service('components'), strapi.components[uid as UID.Component], form);
  }
}

interface ConfigurationService {
  findConfiguration(schema: unknown): Promise<Configuration>;
  updateConfiguration(schema: unknown, configuration: Configuration): Promise<unknown>;
}

async function apply(service: ConfigurationService, schema: unknown, form: EditForm): Promise<void> {
  const current = await service.findConfiguration(schema);
  const wanted = configured(
    { settings: current.settings, metadatas: current.metadatas, layouts: current.layouts },
    form,
  );
  if (
    !isDeepStrictEqual(wanted, { settings: current.settings, metadatas: current.metadatas, layouts: current.layouts })
  ) {
    await service.updateConfiguration(schema, wanted);
  }
}

function configured(current: Configuration, form: EditForm): Configuration {
  const fields = new Map(form.rows.flat().map((field) => [field.name, field]));
  return {
    settings: {
      ...current.settings,
      mainField: form.mainField,
      ...(form.list && { defaultSortBy: form.mainField, defaultSortOrder: 'ASC' }),
    },
    metadatas: Object.fromEntries(
      Object.entries(current.metadatas).map(([name, { edit, list }]) => {
        const field = fields.get(name);
        const label = field?.label ?? bookkeeping[name];
        if (!label) return [name, { edit, list }];
        return [
          name,
          {
            edit: { ...edit, label, description: field?.help ?? '', ...(field?.shows && { mainField: field.shows }) },
            list: { ...list, label },
          },
        ];
      }),
    ),
    layouts: {
      edit: form.rows.map((row) => row.map(({ name, size }) => ({ name, size }))),
      list: form.list ?? current.layouts.list,
    },
  };
}

/** Columns of a list that no form has. */
const bookkeeping: Record<string, string> = {
  createdAt: 'Gemaakt op',
  updatedAt: 'Gewijzigd op',
  publishedAt: 'Gepubliceerd op',
  createdBy: 'Gemaakt door',
  updatedBy: 'Gewijzigd door',
};
