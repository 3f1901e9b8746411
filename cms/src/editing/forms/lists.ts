import { type EditForm, field } from '../edit-form.ts';
import { slug } from './shared-fields.ts';

/** Themes, regions and target groups are chosen from a list and filtered by. */
const listed = (nameHelp: string, descriptionHelp: string): EditForm => ({
  mainField: 'name',
  list: ['name', 'slug', 'updatedAt'],
  rows: [[field('name', 6, 'Naam', nameHelp), slug], [field('description', 12, 'Omschrijving', descriptionHelp)]],
});

export const themeForm = listed(
  'Zo staat het thema in de filters, hooguit 80 tekens.',
  'Wat valt onder dit thema? Eén of twee zinnen.',
);
export const regionForm = listed(
  'Zo staat de regio in de filters, hooguit 80 tekens.',
  'Welk gebied hoort erbij, als dat niet vanzelf spreekt?',
);
export const targetGroupForm = listed(
  'Een groep mensen, in het meervoud: Verpleegkundigen.',
  'Wie horen erbij? Eén of twee zinnen.',
);

export const contact: EditForm = {
  mainField: 'name',
  list: ['name', 'role', 'email'],
  rows: [
    [
      field('name', 6, 'Naam', 'Liever een rol dan een persoon: Netwerkmanager welzijn. Deze tekst is openbaar.'),
      field('role', 6, 'Waarvoor', 'Waarmee kun je bij dit contact terecht? Bijvoorbeeld: vragen over aanmelden.'),
    ],
    [
      field('email', 6, 'E-mailadres', 'Een gedeelde mailbox. Dit adres is openbaar.'),
      field('phone', 6, 'Telefoonnummer', 'Cijfers en spaties, zoals 050 123 45 67. Dit nummer is openbaar.'),
    ],
  ],
};
