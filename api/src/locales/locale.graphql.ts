import { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';

export const LocaleEnum = builder.enumType(Locale, { name: 'Locale' });
