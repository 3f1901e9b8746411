// Strapi reads these while its modules load: whoever needs them set imports this file first.
process.env.NODE_ENV ??= 'production';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
process.env.STRAPI_DISABLE_LICENSE_PING = 'true';
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'nl';

/**
 * What the CMS cannot start without. `config/` says what each is for; `CMS_HOST`, `CMS_PORT` and `CMS_PUBLIC_FOLDER` (whose
 * `uploads` holds the files) have a default there.
 */
const required = [
  'CMS_DATABASE_URL',
  'CMS_PUBLIC_URL',
  'CMS_FEED_TOKEN',
  'CMS_ADMIN_EMAIL',
  'CMS_ADMIN_PASSWORD',
  'CMS_APP_KEYS',
  'CMS_API_TOKEN_SALT',
  'CMS_ADMIN_JWT_SECRET',
  'CMS_TRANSFER_TOKEN_SALT',
  'CMS_ENCRYPTION_KEY',
  'CMS_JWT_SECRET',
];

export const missingNames = () => required.filter((name) => !process.env[name]?.trim());
