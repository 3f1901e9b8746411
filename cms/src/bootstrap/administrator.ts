import type { Core } from '@strapi/strapi';

/** The first account, from the environment. Once there is any account, the CMS itself is the place to change accounts. */
export async function administrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  await users.createFirstAdmin({
    email: process.env.CMS_ADMIN_EMAIL?.toLowerCase(),
    password: process.env.CMS_ADMIN_PASSWORD,
    firstname: 'Beheer',
    preferedLanguage: 'nl',
  });
}
