import { inWords } from './list-columns';
import { logo } from './logo';
import nl from './nl.json';

const languageKey = 'strapi-admin-language';

// Strapi asks the browser for a language only after login; whoever chose another one keeps it.
if (!localStorage.getItem(languageKey)) localStorage.setItem(languageKey, 'nl');

// News about Strapi itself is no news to an editor. The last part of the key is the installation's id, which is off.
for (const installation of ['undefined', 'false'])
  localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`, 'true');

export default {
  config: {
    locales: ['nl'],
    translations: { nl },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(app: { registerHook(name: string, hook: typeof inWords): void }) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', inWords);
  },
};
