// Fills in the form as a visitor does, and tells what it sent.
import { page } from 'vitest/browser';
import { answer, seenOf } from './api.ts';
import * as fixtures from './fixtures.ts';
import { put } from './page.ts';
import { formOf } from './sign-up-fixtures.ts';

export const form = (network = fixtures.open, change = {}) => {
  answer({ SignUpForm: () => formOf(network, change) });
  return put('leerkring-sign-up', { network: network.slug, partner: 'pk_demo' });
};
/** The list of suggestions carries the same name as its field. */
export const field = (label: string) => page.getByLabelText(label).first();
export const submit = () => page.getByRole('button', { name: 'Aanmelden' }).click();
export const fill = async (values: Record<string, string>) => {
  for (const [label, value] of Object.entries(values)) await field(label).fill(value);
};
export const person = { 'Je naam': ' Sanne ', 'Je e-mailadres': 'sanne@example.org' };
export const input = (index = 0) => seenOf('SignUp')[index]?.variables.input as Record<string, unknown>;
