import type { Core } from '@strapi/strapi';

/** What is ours in the environment, as `strapi.config.get('leerkring')`. */
export interface Leerkring {
  feedToken: string;
  administrator: { email: string; password: string };
  /** `origins`: from where the demo's partner site may send its form. */
  demo: { fill: boolean; origins: string[] };
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Leerkring => ({
  feedToken: env('CMS_FEED_TOKEN', ''),
  administrator: { email: env('CMS_ADMIN_EMAIL', ''), password: env('CMS_ADMIN_PASSWORD', '') },
  demo: { fill: env.bool('CMS_DEMO', false), origins: env.array('CMS_DEMO_ORIGINS', []) },
});

export default config;
