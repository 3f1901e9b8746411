import type { Core } from '@strapi/strapi';
import { applyEditForms } from '../editing/apply-edit-forms.ts';
import { administrator } from './administrator.ts';
import { feedToken } from './feed-token.ts';
import { locales } from './locales.ts';
import { roles } from './roles.ts';

/** Brings any database, empty or years old, to the state that this code expects. Running it again changes nothing. */
export async function prepare(strapi: Core.Strapi): Promise<void> {
  await locales(strapi);
  await administrator(strapi);
  await roles(strapi);
  await feedToken(strapi);
  await applyEditForms(strapi);
}
