import type { Core } from '@strapi/strapi';

const name = 'Leerkring feed';
const action = 'api::feed.feed.read';

/** Strapi makes these on its first start. */
const defaults = ['Read Only', 'Full Access'];

/** The token from the environment reaches the feed and nothing else, whatever was changed by hand. */
export async function feedToken(strapi: Core.Strapi): Promise<void> {
  const accessKey = strapi.service('admin::api-token').hash(strapi.config.get<string>('leerkring.feedToken'));
  await strapi.db.transaction(async () => {
    const tokens = strapi.db.query('admin::api-token');
    for (const { id } of await tokens.findMany({ where: { name: { $in: defaults } } }))
      await tokens.delete({ where: { id } });

    const fixed = {
      accessKey,
      type: 'custom',
      kind: 'content-api',
      lifespan: null,
      expiresAt: null,
      description: 'Van deze installatie; wordt bij elke start hersteld.',
    };
    const existing = await tokens.findOne({ where: { name } });
    const token = existing
      ? await tokens.update({ where: { id: existing.id }, data: fixed })
      : await tokens.create({ data: { name, ...fixed } });

    const permissions = strapi.db.query('admin::api-token-permission');
    const granted: { id: number; action: string }[] = await permissions.findMany({
      where: { token: { id: token.id } },
    });
    for (const { id } of granted.filter((permission) => permission.action !== action))
      await permissions.delete({ where: { id } });
    if (!granted.some((permission) => permission.action === action))
      await permissions.create({ data: { action, token: token.id } });
  });
}
