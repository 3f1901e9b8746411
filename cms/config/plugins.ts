import type { Core } from '@strapi/strapi';

const config = (): Core.Config.Plugin => ({
  upload: {
    config: {
      sizeLimit: 10 * 1024 * 1024,
      sizeOptimization: true,
      breakpoints: { large: 1000, medium: 750, small: 500 },
      security: {
        allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
        // SVG is stored as it comes, scripts included.
        deniedTypes: ['image/svg+xml'],
      },
    },
  },
});

export default config;
