import { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';

export const LocaleEnum = builder.enumType(Locale, { name: 'Locale' });

export const localeArgument = builder.args((t) => ({ locale: t.field({ type: LocaleEnum, defaultValue: 'NL' }) }));
