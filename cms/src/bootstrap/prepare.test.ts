import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Content } from '../../testing/content.ts';
import { type RunningCms, startCms, TestDatabase } from '../../testing/running-cms.ts';

const database = new TestDatabase();
let cms: RunningCms;

beforeAll(async () => {
  await database.create();
  cms = await startCms(database);
});

afterAll(async () => {
  await cms.stop();
  await database.drop();
});

/** Every row that a start could write, apart from the feed's epochs and times of change. */
async function settings() {
  const rows = (uid: Parameters<typeof cms.strapi.db.query>[0], populate: string[] = []) =>
    cms.strapi.db.query(uid).findMany({ orderBy: { id: 'asc' }, populate });
  const store = await cms.strapi.db.connection.raw(
    `select key, value from strapi_core_store_settings where key like 'plugin_content_manager_configuration%' order by key`,
  );
  return {
    locales: await rows('plugin::i18n.locale'),
    users: await rows('admin::user', ['roles']),
    roles: await rows('admin::role'),
    permissions: (await rows('admin::permission', ['role'])).map(({ action, subject, properties, role }) => ({
      action,
      subject,
      properties,
      role: role?.code,
    })),
    tokens: (await rows('admin::api-token', ['permissions'])).map(({ name, type, accessKey, permissions }) => ({
      name,
      type,
      accessKey,
      permissions,
    })),
    forms: store.rows,
  };
}

async function restart(): Promise<void> {
  await cms.stop();
  cms = await startCms(database);
}

it('preparing again changes nothing', async () => {
  // Strapi rewrites its own columns of component forms on the second start.
  await restart();
  const before = await settings();
  await restart();
  expect(await settings()).toEqual(before);
});

it('Dutch is the default, English the second language', async () => {
  const { locales } = await settings();
  expect(locales.map(({ code, name }) => [code, name])).toEqual([
    ['nl', 'Nederlands'],
    ['en', 'Engels'],
  ]);
  expect(await cms.strapi.plugin('i18n').service('locales').getDefaultLocale()).toBe('nl');
});

const login = (password: string) =>
  fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'beheer@example.org', password }),
  });

it('the account of the environment logs in and is the only one', async () => {
  expect((await login('Wachtwoord-van-de-tests-1')).status).toBe(200);
  expect((await login('iets anders')).status).toBe(400);
  expect((await settings()).users).toMatchObject([
    { email: 'beheer@example.org', preferedLanguage: 'nl', roles: [{ code: 'strapi-super-admin' }] },
  ]);
});

describe('uploads', () => {
  let token: string;

  // Once for all: Strapi lets an account log in five times in five minutes.
  beforeAll(async () => {
    ({ token } = ((await (await login('Wachtwoord-van-de-tests-1')).json()) as { data: { token: string } }).data);
  });

  async function upload(content: string | Uint8Array<ArrayBuffer>, name: string, type: string): Promise<number> {
    const body = new FormData();
    body.append('files', new Blob([content], { type }), name);
    return (await fetch(`${cms.url}/upload`, { method: 'POST', headers: { Authorization: `Bearer ${token}` }, body }))
      .status;
  }
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  it('take a picture', async () => {
    const pixel = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    expect(await upload(new Uint8Array(pixel), 'wit.png', 'image/png')).toBe(201);
  });

  it.each([
    [svg, 'plaat.svg', 'image/svg+xml'],
    ['<script>alert(1)</script>', 'pagina.html', 'text/html'],
  ])('refuse %s as %s', async (content, name, type) => {
    expect(await upload(content, name, type)).toBe(400);
  });
});

describe('the editor role', () => {
  it('grants the content, uploads and nothing else', async () => {
    const { permissions } = await settings();
    const granted = permissions.filter(({ role }) => role === 'strapi-editor');
    const all = ['create', 'delete', 'publish', 'read', 'update'];
    const per = Object.groupBy(granted, ({ subject }) => subject ?? 'uploads');
    const actions = Object.fromEntries(
      Object.entries(per).map(([subject, list = []]) => [
        subject,
        list.map(({ action }) => action.split('.').at(-1)).sort(),
      ]),
    );
    expect(actions).toEqual({
      'api::network.network': all,
      'api::programme.programme': all,
      'api::work-form.work-form': all,
      'api::outcome.outcome': all,
      'api::theme.theme': all,
      'api::region.region': all,
      'api::target-group.target-group': all,
      'api::contact.contact': all,
      'api::owner.owner': ['read'],
      'api::privacy-notice.privacy-notice': ['read'],
      uploads: ['copy-link', 'create', 'download', 'read', 'update'],
    });
  });

  it('covers every field of a network, those of the sign-up component one by one, in both languages', async () => {
    const { permissions } = await settings();
    const update = permissions.find(
      ({ role, subject, action }) =>
        role === 'strapi-editor' && subject === 'api::network.network' && action.endsWith('update'),
    );
    expect(update?.properties.locales).toEqual(['nl', 'en']);
    expect(update?.properties.fields).toEqual(
      expect.arrayContaining(['title', 'slug', 'alsoIn', 'afterSignUp', 'signUp.closesOn', 'signUp.approval']),
    );
  });

  it('is the only role beside the administrator’s', async () => {
    expect((await settings()).roles.map(({ code }) => code)).toEqual(['strapi-super-admin', 'strapi-editor']);
  });
});

describe('who reaches what', () => {
  const paths = [
    '/api/networks',
    '/api/network',
    '/api/owners',
    '/api/partner-sites',
    '/api/upload/files',
    '/api/i18n/locales',
    '/api/users',
    '/api/content-type-builder/content-types',
    '/admin/users',
    '/content-manager/collection-types/api::network.network',
  ];

  it.each(paths)('the feed’s token does not reach %s', async (path) => {
    expect([401, 403, 404]).toContain((await cms.get(path)).status);
    expect([401, 403, 404, 405]).toContain(
      (
        await fetch(`${cms.url}${path}`, {
          method: 'POST',
          headers: { Authorization: 'Bearer feed-token-of-the-tests' },
        })
      ).status,
    );
  });

  it.each([...paths, '/api/feed'])('nobody anonymous reaches %s', async (path) => {
    expect([401, 403, 404]).toContain((await cms.get(path, null)).status);
  });

  it.each(['/api/auth/local/register', '/admin/register-admin'])('nobody registers at %s', async (path) => {
    const body = JSON.stringify({ username: 'a', email: 'a@example.org', password: 'Geheim-12345', firstname: 'A' });
    const { status } = await fetch(`${cms.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    expect([400, 403, 404, 405]).toContain(status);
    expect((await settings()).users).toHaveLength(1);
  });

  it('a wrong token is refused', async () => {
    expect((await cms.get('/api/feed', 'iets anders')).status).toBe(401);
  });

  it('drafts are not in the feed, whatever is asked', async () => {
    const content = new Content(cms.strapi);
    await content.network(await content.programme(), { title: 'Geheim concept' }, 'draft');
    for (const query of ['', '?status=draft', '?status=draft&publicationState=preview'])
      expect(await (await cms.get(`/api/feed${query}`)).text()).not.toContain('Geheim concept');
  });

  it('only the feed’s token is there', async () => {
    expect((await settings()).tokens).toMatchObject([
      { name: 'Leerkring feed', type: 'custom', permissions: [{ action: 'api::feed.feed.read' }] },
    ]);
  });
});
