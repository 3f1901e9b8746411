// What somebody could choose in the builder, and where its code comes from.
import { type Choices, readChoices } from '../../hosted/embed-choices.ts';
import type { Place } from '../snippet.ts';

export const origin = 'https://leren.example.org';
export const place: Place = {
  origin,
  pinned: { path: '/widgets/v1/leerkring-a1B2c3D4e5.js', integrity: 'sha384-abc+/=' },
  language: 'nl',
};
export const subject = { slug: 'noord', title: 'Kwaliteit Noord' };
export const choose = (query: Record<string, string> = {}): Choices => readChoices(query).choices;
