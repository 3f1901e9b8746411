import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { network, partnerSite, programme, signUp, term } from './testing/documents.ts';
import { one, type Projection, startFilledProjection, until } from './testing/projection.ts';

let projection: Projection;
const rows = async (sql: string) => (await projection.session.query(sql)).rows;

beforeEach(async () => {
  projection = await startFilledProjection();
});
afterEach(() => projection.end());

describe('what is published', () => {
  it('arrives: every type, with texts for each locale that can be asked for', async () => {
    const { session } = projection;
    expect(await rows('SELECT locale, "servedLocale", title FROM content.network_text ORDER BY locale')).toEqual([
      { locale: 'NL', servedLocale: 'NL', title: 'Netwerk welzijn' },
      { locale: 'EN', servedLocale: 'EN', title: 'Network wellbeing' },
    ]);
    expect(await rows('SELECT locale, "servedLocale" FROM content.programme_text ORDER BY locale')).toEqual([
      { locale: 'NL', servedLocale: 'NL' },
      { locale: 'EN', servedLocale: 'NL' },
    ]);
    for (const table of ['owner', 'privacy_notice', 'contact', 'work_form_text', 'partner_key'])
      expect(await one(session, `SELECT count(*)::int FROM content.${table}`), table).toBe(2);
    expect(await one(session, 'SELECT count(*)::int FROM content.term')).toBe(3);
    expect(await one(session, 'SELECT "bodyHtml" FROM content.network_text WHERE locale = $1', 'NL')).toBe(
      '<p>Zes keer per jaar.</p>',
    );
    expect(await one(session, 'SELECT "searchText" FROM content.network_text WHERE locale = $1', 'NL')).toContain(
      'zes keer per jaar',
    );
    expect(await one(session, 'SELECT mailbox FROM owner')).toBe('netwerken@example.org');
    expect(await one(session, 'SELECT count(*)::int FROM partner_site')).toBe(1);
    expect(await rows('SELECT * FROM content.set_aside')).toEqual([]);
  });

  it('gives the network its rules, with inclusive days in Amsterdam', async () => {
    projection.cms.publish(
      'network',
      'network-1',
      'nl',
      network({
        endsOn: '2018-12-31',
        signUp: { ...signUp, opensOn: '2018-01-01', closesOn: '2018-02-18', maximumOrganisations: 9 },
      }),
    );
    await projection.caughtUp();
    const { opensAt, closesAt, endsAt, maximumOrganisations, approval, programmeId } = await one(
      projection.session,
      'SELECT * FROM network',
    );
    expect(opensAt.toISOString()).toBe('2017-12-31T23:00:00.000Z');
    expect(closesAt.toISOString()).toBe('2018-02-18T22:59:59.999Z');
    expect(endsAt.toISOString()).toBe('2018-12-31T22:59:59.999Z');
    expect({ maximumOrganisations, approval, programmeId }).toEqual({
      maximumOrganisations: 9,
      approval: 'NONE',
      programmeId: 'programme-1',
    });
  });

  it('is told to the readers by type', async () => {
    const told: string[] = [];
    projection.session.on('notification', ({ payload }) => told.push(payload ?? ''));
    await projection.session.query('LISTEN leerkring_changed');
    projection.cms.publish('theme', 'theme-2', 'nl', term('eenzaamheid'));
    projection.cms.publish('network', 'network-1', 'nl', network({ title: 'Anders' }));
    await projection.caughtUp();
    await until(() => told.join().includes('Theme') && told.join().includes('Network'));
  });

  it('shows a relation in the editor’s order, also to what is not there yet', async () => {
    projection.cms.publish(
      'network',
      'network-1',
      'nl',
      network({ themes: ['theme-9', 'theme-1'], alsoIn: ['programme-9'] }),
    );
    await projection.caughtUp();
    expect(
      await rows(
        `SELECT relation, "toId" FROM content.link WHERE "fromId" = 'network-1' AND relation IN ('THEME', 'ALSO_IN') ORDER BY 1, position`,
      ),
    ).toEqual([
      { relation: 'THEME', toId: 'theme-9' },
      { relation: 'THEME', toId: 'theme-1' },
      { relation: 'ALSO_IN', toId: 'programme-9' },
    ]);
  });
});

describe('what changes', () => {
  it('a locale comes and goes; rules and relations stay those of the Dutch text', async () => {
    projection.cms.unpublish('network', 'network-1', 'en');
    await projection.caughtUp();
    expect(await rows('SELECT locale, "servedLocale" FROM content.network_text ORDER BY locale')).toEqual([
      { locale: 'NL', servedLocale: 'NL' },
      { locale: 'EN', servedLocale: 'NL' },
    ]);
    projection.cms.publish('network', 'network-1', 'en', network({ title: 'Back', themes: ['theme-en'] }));
    await projection.caughtUp();
    expect(await one(projection.session, `SELECT title FROM content.network_text WHERE locale = 'EN'`)).toBe('Back');
    expect(
      await one(
        projection.session,
        `SELECT "toId" FROM content.link WHERE relation = 'THEME' AND "fromId" = 'network-1'`,
      ),
    ).toBe('theme-1');
  });

  it('what is only in English is found only there', async () => {
    projection.cms.unpublish('network', 'network-1', 'nl');
    await projection.caughtUp();
    expect(await rows('SELECT locale, "servedLocale" FROM content.network_text')).toEqual([
      { locale: 'EN', servedLocale: 'EN' },
    ]);
  });

  it('a slug; the old one keeps leading here', async () => {
    projection.cms.publish('network', 'network-1', 'nl', network({ slug: 'welzijn-en-zorg' }));
    projection.cms.publish('network', 'network-1', 'en', network({ slug: 'welzijn-en-zorg' }));
    await projection.caughtUp();
    expect(await one(projection.session, 'SELECT slug FROM content.network')).toBe('welzijn-en-zorg');
    expect(await rows(`SELECT slug, "documentId" FROM slug WHERE kind = 'NETWORK' ORDER BY slug`)).toEqual([
      { slug: 'welzijn', documentId: 'network-1' },
      { slug: 'welzijn-en-zorg', documentId: 'network-1' },
    ]);
  });

  it('two networks exchange their slugs', async () => {
    projection.cms.publish('network', 'network-2', 'nl', network({ slug: 'communicatie' }));
    await projection.caughtUp();
    // As one page of the feed may bring it: the first item claims what the second gives up.
    await projection.cms.stop();
    projection.cms.publish('network', 'network-2', 'nl', network({ slug: 'welzijn' }));
    projection.cms.publish('network', 'network-1', 'nl', network({ slug: 'communicatie' }));
    projection.cms.publish('network', 'network-1', 'en', network({ slug: 'communicatie' }));
    await projection.cms.start();
    await projection.caughtUp();
    expect(await rows('SELECT "documentId", slug FROM content.network ORDER BY 1')).toEqual([
      { documentId: 'network-1', slug: 'communicatie' },
      { documentId: 'network-2', slug: 'welzijn' },
    ]);
    expect(await rows('SELECT * FROM content.set_aside')).toEqual([]);
  });

  it('a lowered maximum projects and nobody leaves', async () => {
    const { session, cms } = projection;
    await session.query(
      `WITH o AS (INSERT INTO organisation (name, kind) SELECT 'Organisatie ' || n, 'CARE_PROVIDER' FROM generate_series(1, 5) n RETURNING id)
       INSERT INTO participation ("networkId", "organisationId") SELECT 'network-1', id FROM o`,
    );
    cms.publish(
      'network',
      'network-1',
      'nl',
      network({ signUp: { ...signUp, minimumOrganisations: 2, maximumOrganisations: 3 } }),
    );
    await projection.caughtUp();
    expect(await one(session, 'SELECT "maximumOrganisations", "organisationCount" FROM network')).toEqual({
      maximumOrganisations: 3,
      organisationCount: 5,
    });
    expect(
      await one(
        session,
        `SELECT "organisationsLeft", "isFullForNewOrganisations" FROM content.public_network WHERE locale = 'NL'`,
      ),
    ).toEqual({
      organisationsLeft: 0,
      isFullForNewOrganisations: true,
    });
  });

  it('a key of a partner site goes, another comes', async () => {
    projection.cms.publish(
      'partner-site',
      'site-1',
      null,
      partnerSite({ keys: [{ key: 'pk_nieuw', revokedOn: null }], stopped: true }),
    );
    await projection.caughtUp();
    expect(await rows('SELECT key FROM content.partner_key')).toEqual([{ key: 'pk_nieuw' }]);
    expect(await one(projection.session, 'SELECT stopped FROM content.partner_site')).toBe(true);
  });
});

describe('what is not published any more', () => {
  it('is hidden, and no fact goes with it', async () => {
    const { session, cms } = projection;
    const before = await rows('SELECT * FROM network');
    cms.unpublish('network', 'network-1', 'nl');
    cms.unpublish('network', 'network-1', 'en');
    await projection.caughtUp();
    for (const table of ['network', 'network_text'])
      expect(await one(session, `SELECT count(*)::int FROM content.${table}`)).toBe(0);
    expect(await one(session, `SELECT count(*)::int FROM content.link WHERE "fromId" = 'network-1'`)).toBe(0);
    expect(await rows('SELECT * FROM network')).toEqual(before);
    expect(await one(session, `SELECT count(*)::int FROM slug WHERE "documentId" = 'network-1'`)).toBe(1);
  });

  it('a programme: who answers for its networks stays, and an internal one stays hidden', async () => {
    projection.cms.publish('programme', 'programme-1', 'nl', programme({ visibility: 'INTERNAL' }));
    await projection.caughtUp();
    projection.cms.unpublish('programme', 'programme-1', 'nl');
    projection.cms.publish('network', 'network-1', 'nl', network({ programme: null }));
    await projection.caughtUp();
    expect(await one(projection.session, 'SELECT "programmeId" FROM content.network')).toBeNull();
    expect(await one(projection.session, 'SELECT "programmeId" FROM network')).toBe('programme-1');
    expect(await rows('SELECT * FROM content.public_network')).toEqual([]);
  });

  it('a network is not shown before it is known whether its programme is internal', async () => {
    projection.cms.publish('network', 'network-2', 'nl', network({ slug: 'twee', programme: 'programme-2' }));
    await projection.caughtUp();
    const shown = `SELECT count(*)::int FROM content.public_network WHERE "documentId" = 'network-2'`;
    expect(await one(projection.session, shown)).toBe(0);
    projection.cms.publish('programme', 'programme-2', 'nl', programme({ slug: 'programma-twee' }));
    await projection.caughtUp();
    expect(await one(projection.session, shown)).toBe(2);
  });
});
