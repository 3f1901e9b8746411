import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const url = env('CMS_PUBLIC_URL');
  return {
    host: env('CMS_HOST', '127.0.0.1'),
    port: env.int('CMS_PORT', 1337),
    url,
    // Behind a proxy that ends TLS the session cookie is "secure", which Koa only sends when it trusts X-Forwarded-Proto.
    proxy: { koa: url?.startsWith('https://') ?? false },
    dirs: { public: env('CMS_PUBLIC_FOLDER', './public') },
    app: { keys: env.array('CMS_APP_KEYS', []) },
    transfer: { remote: { enabled: false } },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};

export default config;
