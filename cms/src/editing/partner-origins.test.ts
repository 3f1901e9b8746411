import { describe, expect, it } from 'vitest';
import { CmsWithProgramme } from '../../testing/cms-with-programme.ts';
import { complaintsAboutOrigins, tidyOrigin } from './partner-origins.ts';

const given = new CmsWithProgramme();
const sites = () => given.cms.strapi.documents('api::partner-site.partner-site');
const message = 'Schrijf het als https://intranet.organisatie.nl, zonder pad erachter.';

it.each([
  ['https://intranet.organisatie.nl', 'https://intranet.organisatie.nl'],
  [' HTTPS://Intranet.Organisatie.nl/ ', 'https://intranet.organisatie.nl'],
  ['https://a.nl:443', 'https://a.nl'],
  ['http://localhost:4100/', 'http://localhost:4100'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
])('%j is kept as %s, and may be published', (typed, kept) => {
  expect(tidyOrigin(typed)).toBe(kept);
  expect(complaintsAboutOrigins({ origins: [{ origin: kept }] })).toEqual([]);
});

it.each(['https://a.nl/start', 'https://a.nl/?x', 'a.nl', 'https://*.a.nl', 'https://u:p@a.nl', 'ftp://a.nl', ''])(
  '%j stays as it was typed, and may not be published',
  (typed) => {
    expect(tidyOrigin(typed)).toBe(typed);
    expect(complaintsAboutOrigins({ origins: [{ origin: 'https://a.nl' }, { origin: typed }] })).toEqual([
      { field: 'origins.1.origin', message },
    ]);
  },
);

describe('the addresses of a partner site', () => {
  it('are tidied when they are saved', async () => {
    const data = { name: 'Intranet', keys: [{ key: 'pk_intranet' }], origins: [{ origin: 'HTTPS://Intranet.NL/' }] };
    const { documentId } = await sites().create({ data });
    await sites().publish({ documentId });
    const told = (await given.changes()).find((item) => item.documentId === documentId);
    expect(told).toMatchObject({ document: { origins: ['https://intranet.nl'] } });
  });

  it('may be wrong in a draft; who publishes is told what to write', async () => {
    const data = { name: 'Intranet', origins: [{ origin: 'https://intranet.nl/start' }] };
    const { documentId } = await sites().create({ data });
    await expect(sites().publish({ documentId })).rejects.toThrow(message);
  });
});
