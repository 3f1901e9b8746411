import type { Core } from '@strapi/strapi';

const wanted = [
  { code: 'nl', name: 'Nederlands' },
  { code: 'en', name: 'Engels' },
];

/** Dutch is the default; other locales that an administrator added stay. */
export async function locales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  for (const locale of wanted) {
    const existing = await service.findByCode(locale.code);
    if (!existing) await service.create(locale);
    else if (existing.name !== locale.name) await service.update({ id: existing.id }, { name: locale.name });
  }
  if ((await service.getDefaultLocale()) !== 'nl') await service.setDefaultLocale({ code: 'nl' });
}
