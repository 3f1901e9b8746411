import type { Core } from '@strapi/strapi';

/** Strapi's own type of this file does not know `connectionString`, which also carries TLS settings. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: env('CMS_DATABASE_URL', '') },
    pool: { min: 0, max: 20 },
    acquireConnectionTimeout: 30_000,
  },
});

export default config;
