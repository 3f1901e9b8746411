import nl from './nl.json';

interface Column {
  name: string;
  cellFormatter?: (row: Record<string, unknown>) => string;
}

interface ListView {
  displayedHeaders: Column[];
  layout: unknown;
}

const words: Record<string, string> = nl;
const languages: Record<string, string> = { nl: 'Nederlands', en: 'Engels' };

const formatters: Record<string, Column['cellFormatter']> = {
  ...Object.fromEntries(
    ['kind', 'phase', 'visibility'].map((name) => [
      name,
      (row: Record<string, unknown>) => words[String(row[name])] ?? '',
    ]),
  ),
  locales: ({ locale, localizations }) =>
    [{ locale }, ...(localizations as { locale: string }[])]
      .map((text) => languages[String(text.locale)] ?? text.locale)
      .join(', '),
};

/** Strapi's lists show codes of choices as they are stored, and a half English name of the default language. */
export const inWords = ({ displayedHeaders, layout }: ListView): ListView => ({
  displayedHeaders: displayedHeaders.map((column) => {
    const cellFormatter = formatters[column.name];
    return cellFormatter ? { ...column, cellFormatter } : column;
  }),
  layout,
});
