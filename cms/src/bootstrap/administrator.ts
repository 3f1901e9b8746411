import type { Core } from '@strapi/strapi';
import type { Leerkring } from '../../config/leerkring.ts';

/** The first account, from the environment. Once there is any account, the CMS itself is the place to change accounts. */
export async function administrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  const { email, password } = strapi.config.get<Leerkring['administrator']>('leerkring.administrator');
  await users.createFirstAdmin({
    email: email.toLowerCase(),
    password,
    firstname: 'Beheer',
    preferedLanguage: 'nl',
  });
}
