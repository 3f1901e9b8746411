import type { Core } from '@strapi/strapi';

/** As one text: Strapi merges lists with its own defaults, which allow any https address. */
const ownOrigin = "'self'";

/** The admin loads nothing from elsewhere. Requests are not logged: the feed is asked all day. */
const config: Core.Config.Middlewares = [
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ownOrigin,
          'img-src': `${ownOrigin} data: blob:`,
          'media-src': `${ownOrigin} data: blob:`,
          'font-src': `${ownOrigin} data:`,
          'style-src': `${ownOrigin} 'unsafe-inline'`,
          'frame-src': ownOrigin,
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb', formidable: { maxFileSize: 10 * 1024 * 1024 } },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
