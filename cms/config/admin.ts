import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: env('CMS_ADMIN_JWT_SECRET', ''),
    cookie: { secure: env('CMS_PUBLIC_URL')?.startsWith('https://') ?? false },
    sessions: { maxRefreshTokenLifespan: 14 * 24 * 3600, maxSessionLifespan: 24 * 3600 },
  },
  apiToken: { salt: env('CMS_API_TOKEN_SALT', '') },
  secrets: { encryptionKey: env('CMS_ENCRYPTION_KEY') },
  transfer: { token: { salt: env('CMS_TRANSFER_TOKEN_SALT') } },
  flags: { nps: false, promoteEE: false },
  // Without this every form shows a panel that asks a programmer to set up a preview.
  preview: { enabled: false, config: { handler: () => null } },
  autoOpen: false,
});

export default config;
