import { choice, type EditForm, field } from '../edit-form.ts';
import { slug, summary } from './shared-fields.ts';

export const workForm: EditForm = {
  mainField: 'title',
  list: ['title', 'slug', 'updatedAt'],
  rows: [
    [field('title', 6, 'Titel', 'Hoe heet de werkvorm? Bijvoorbeeld Intervisie.'), slug],
    [summary],
    [field('body', 12, 'Beschrijving', 'Wanneer gebruik je deze werkvorm en wat heb je ervoor nodig?')],
    [field('steps', 12, 'Stappen', 'Eén stap per blok, in de volgorde waarin je ze doet.')],
    [field('rules', 12, 'Regels', 'Afspraken die het veilig en nuttig houden. Eén afspraak per regel.')],
    [field('pitfalls', 12, 'Valkuilen', 'Waar gaat het vaak mis, en waaraan merk je dat?')],
    [choice('programmes', 12, 'Programma’s', 'Bij welke programma’s hoort deze werkvorm?', 'title')],
  ],
};

export const step: EditForm = {
  mainField: 'title',
  rows: [
    [field('title', 12, 'Stap', 'Een paar woorden.')],
    [field('text', 12, 'Uitleg', 'Wat doe je, en hoe lang duurt het? Hooguit 600 tekens.')],
  ],
};

export const line: EditForm = {
  mainField: 'text',
  rows: [[field('text', 12, 'Tekst', 'Eén zin of twee, hooguit 300 tekens.')]],
};
