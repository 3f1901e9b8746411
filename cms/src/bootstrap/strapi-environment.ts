process.env.NODE_ENV ??= 'production';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';
process.env.STRAPI_DISABLE_LICENSE_PING = 'true';
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'nl';
