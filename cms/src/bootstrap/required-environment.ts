/** What the CMS cannot start without. `CMS_HOST`, `CMS_PORT` and `CMS_PUBLIC_FOLDER` (whose `uploads` holds the files) have a default. */
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
] as const;

export type RequiredName = (typeof required)[number];

export const missingFrom = (environment: NodeJS.ProcessEnv): RequiredName[] =>
  required.filter((name) => !environment[name]?.trim());
