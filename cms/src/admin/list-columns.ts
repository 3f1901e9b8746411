import { createElement, type ReactElement } from 'react';
import nl from './nl.json';

type Row = Record<string, unknown>;

interface Column {
  name: string;
  cellFormatter?: (row: Row) => ReactElement;
}

interface ListView {
  displayedHeaders: Column[];
  layout: unknown;
}

const words: Record<string, string> = nl;
const languages: Record<string, string> = { nl: 'Nederlands', en: 'Engels' };

const texts: Record<string, ((row: Row) => string) | undefined> = {
  ...Object.fromEntries(
    ['kind', 'phase', 'visibility', 'unit'].map((name) => [name, (row: Row) => words[String(row[name])] ?? '']),
  ),
  locales: ({ locale, localizations }) =>
    [{ locale }, ...((localizations ?? []) as { locale: string }[])]
      .map((text) => languages[String(text.locale)] ?? text.locale)
      .join(', '),
};

/** Strapi's lists show codes of choices as they are stored, and a half English name of the default language. */
export const inWords = ({ displayedHeaders, layout }: ListView): ListView => ({
  displayedHeaders: displayedHeaders.map((column) => {
    const text = texts[column.name];
    if (!text) return column;
    // The size of Strapi's own cells: what a column formats itself does not get it.
    const style = { fontSize: '1.4rem' };
    return { ...column, cellFormatter: (row) => createElement('span', { style }, text(row)) };
  }),
  layout,
});
