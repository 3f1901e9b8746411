import type { StrapiApp } from '@strapi/strapi/admin';
import nl from './nl.json';

const languageKey = 'strapi-admin-language';

// Strapi asks the browser for a language only after login; whoever chose another one keeps it.
if (!localStorage.getItem(languageKey)) localStorage.setItem(languageKey, 'nl');

export default {
  config: {
    locales: ['nl'],
    translations: { nl },
    tutorials: false,
    notifications: { releases: false },
    head: { title: 'Leerkring' },
  },
  bootstrap(_app: StrapiApp) {},
};
