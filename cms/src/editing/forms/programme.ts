import { choice, type EditForm, field } from '../edit-form.ts';
import {
  hostOrganisationKvk,
  hostOrganisationName,
  image,
  imageAlternativeText,
  slug,
  summary,
  visibility,
} from './shared-fields.ts';

export const programme: EditForm = {
  mainField: 'title',
  list: ['title', 'owner', 'visibility', 'updatedAt'],
  rows: [
    [field('title', 6, 'Titel', 'De naam van het programma, hooguit 120 tekens.'), slug],
    [summary],
    [field('body', 12, 'Beschrijving', 'Waarom is dit programma er, wie doen er mee en wat komt eruit?')],
    [image, imageAlternativeText],
    [choice('themes', 12, 'Thema’s', 'Hooguit drie; het belangrijkste bovenaan.')],
    [choice('workForms', 12, 'Werkvormen', 'De manieren van leren die bij dit programma horen.', 'title')],
    [choice('contacts', 12, 'Contact', 'Bij wie kun je terecht met vragen over het programma?')],
    [
      choice(
        'owner',
        12,
        'Verantwoordelijke',
        'Wie is verantwoordelijk voor de persoonsgegevens van deelnemers? Deze naam staat onder elk aanmeldformulier.',
      ),
    ],
    [visibility, hostOrganisationName, hostOrganisationKvk],
  ],
};
