import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, seenOf, silent } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, langOf, overflow, put, words } from '../testing/page.ts';
import './register.ts';

test('shows what a work form is for, and on request how to do it', async () => {
  answer({ WorkForms: () => fixtures.workForms });
  const element = put('leerkring-work-forms', { programme: 'sociale-dienst' });
  await expect.element(page.getByRole('heading', { name: 'Meeloopdag' })).toBeVisible();
  expect(seenOf('WorkForms')[0]?.variables).toEqual({ programme: 'sociale-dienst', locale: 'NL' });
  await expectAccessible(element);
  await page.getByText('Zo doe je het').first().click();
  await expect.element(page.getByText('Je kijkt mee, je neemt niet over.')).toBeVisible();
  expect(words(element)).toContain('Waar het misgaat');
  await expectAccessible(element);
});

test('on an English page what is still Dutch is marked as Dutch, and nothing else', async () => {
  answer({ WorkForms: () => fixtures.workForms });
  const element = put('leerkring-work-forms', { locale: 'en' });
  await expect.element(page.getByRole('heading', { name: 'Meeloopdag' })).toBeVisible();
  for (const text of ['Een dag meekijken', 'Spreek van tevoren', 'Je kijkt mee'])
    expect([text, langOf(element, text)]).toEqual([text, 'nl']);
  for (const text of ['How to do it', 'Ground rules', 'Where it goes wrong'])
    expect([text, langOf(element, text)]).toEqual([text, 'en']);
});

test('does not stick out at 320 pixels', async () => {
  answer({ WorkForms: () => fixtures.workForms });
  await page.viewport(320, 700);
  put('leerkring-work-forms');
  await expect.element(page.getByRole('heading', { name: 'Meeloopdag' })).toBeVisible();
  expect(overflow()).toBe(0);
  await page.viewport(1000, 800);
});

test('says so when there are none, when the API is down, and while it loads', async () => {
  answer({ WorkForms: () => ({ workForms: { nodes: [] } }) });
  put('leerkring-work-forms');
  await expect.element(page.getByText('Er staan nog geen werkvormen.')).toBeVisible();
  answer({ WorkForms: down });
  const broken = put('leerkring-work-forms', { programme: 'stuk' });
  await expect.element(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible();
  await expectAccessible(broken);
  answer({ WorkForms: silent });
  const slow = put('leerkring-work-forms', { programme: 'traag', locale: 'en' });
  await expect.element(page.getByText('Loading')).toBeInTheDocument();
  await expectAccessible(slow);
});

test('after another try the focus goes on to what came', async () => {
  answer({ WorkForms: down });
  put('leerkring-work-forms');
  const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
  await expect.element(again).toBeVisible();
  answer({ WorkForms: () => fixtures.workForms });
  await again.click();
  await expect.poll(() => focused()?.localName).toBe('h3');
});
