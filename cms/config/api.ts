import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = { rest: { prefix: '/api' } };

export default config;
