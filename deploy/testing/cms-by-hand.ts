import type { Page } from 'playwright';
import { expect } from 'vitest';

interface Account {
  readonly email: string;
  readonly password: string;
}

/** Calls the CMS's admin API as an administrator does by hand. */
export async function administrator(page: Page, cmsUrl: string, account: Account) {
  const { data } = await (await page.request.post(`${cmsUrl}/admin/login`, { data: account })).json();
  return async (method: 'GET' | 'POST', path: string, body: object = {}) => {
    const answer = await page.request.fetch(`${cmsUrl}/${path}`, {
      method,
      headers: { authorization: `Bearer ${data.token}` },
      ...(method === 'POST' ? { data: body } : {}),
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
}

type Call = Awaited<ReturnType<typeof administrator>>;

export async function createEditor(call: Call): Promise<Account> {
  const { data: roles } = await call('GET', 'admin/roles');
  const editor = roles.find((role: { code: string }) => role.code === 'strapi-editor');
  const account = { email: 'redacteur@example.org', firstname: 'Redacteur' };
  const { data: user } = await call('POST', 'admin/users', { ...account, roles: [editor.id] });
  const password = 'Een-lang-wachtwoord-1';
  const userInfo = { firstname: account.firstname, password };
  await call('POST', 'admin/register', { registrationToken: user.registrationToken, userInfo });
  return { email: account.email, password };
}

/** In the programme of the learning networks; published by hand in the test. */
export async function createDraft(call: Call, network: { title: string; slug: string }): Promise<string> {
  const collection = 'content-manager/collection-types';
  const programme = '?locale=nl&filters[slug][$eq]=waardigheid-en-trots';
  const { results } = await call('GET', `${collection}/api::programme.programme${programme}`);
  const { data } = await call('POST', `${collection}/api::network.network?locale=nl`, {
    ...network,
    summary: 'Hoe geef je de dag ritme voor mensen die thuis wonen?',
    kind: 'LEARNING',
    phase: 'ACTIVE',
    visibility: 'PUBLIC',
    programme: { connect: [{ documentId: results[0].documentId, locale: 'nl' }] },
    signUp: {
      approval: 'NONE',
      counts: 'ORGANISATION',
      minimumOrganisations: 2,
      maximumOrganisations: 8,
      seatsPerOrganisation: 3,
    },
  });
  return data.documentId;
}

export async function logIn(page: Page, cmsUrl: string, account: Account) {
  await page.goto(`${cmsUrl}/admin`);
  await page.locator('input[name=email]').fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.keyboard.press('Enter');
  await page.getByText('Hallo').waitFor();
}
