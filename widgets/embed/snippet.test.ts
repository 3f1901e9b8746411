import { describe, expect, test } from 'vitest';
import { kinds, systems } from '../hosted/embed-choices.ts';
import { addressOf, colourRule } from './kinds.ts';
import { escaped, type Piece, type Place, piecesOf } from './snippet.ts';
import { choose, origin, place, subject } from './testing/chosen.ts';

/** What an editor could type, or paste. */
const hostile = {
  slug: 'noord',
  title: `</a><script>alert(1)</script> "x" 'y' {{ z }} {z} \${z} \`z\` & <img src=x onerror=alert(1)> \u0000\n`,
};
const codeOf = (pieces: Piece[], what: Piece['what']) => pieces.find((piece) => piece.what === what)?.code ?? '';
/** What stands in Vue's template is no part of a document. */
const parse = (code: string) => new DOMParser().parseFromString(code.replace(/<\/?template>/g, ''), 'text/html');

const elements = {
  networks: 'leerkring-networks[programme=noord]',
  network: 'leerkring-network[slug=noord]',
  'sign-up': 'leerkring-sign-up[network=noord]',
  start: 'leerkring-sign-up[programme=noord]',
  programme: 'leerkring-programme[slug=noord]',
  'work-forms': 'leerkring-work-forms[programme=noord]',
  convenants: 'leerkring-convenants[region=noord]',
  outcome: 'leerkring-outcome[slug=noord]',
};
const paths = {
  networks: '/p/noord',
  network: '/n/noord',
  'sign-up': '/n/noord/sign-up',
  start: '/p/noord/sign-up',
  programme: '/p/noord',
  'work-forms': '/p/noord#werkvormen',
  convenants: '/convenants?region=noord',
  outcome: '/o/noord',
};

describe.each(systems)('for %s', (system) => {
  test.each(kinds)('%s is one element with a link in it, or a frame and a link', (kind) => {
    const choices = choose({ system, element: kind, partner: 'pk_demo', locale: 'en' });
    const pieces = piecesOf(choices, subject, place);
    const all = parse(pieces.map(({ code }) => code).join('\n'));
    const page = parse(codeOf(pieces, system === 'sharepoint' ? 'frame' : 'html') || codeOf(pieces, 'component'));
    const [path = '', section] = paths[kind].split('#');
    const address = `${origin}${path}${path.includes('?') ? '&' : '?'}`;
    const end = `partner=pk_demo&lang=en${section ? `#${section}` : ''}`;
    const link = `${address}${end}`;
    if (system === 'sharepoint') {
      expect(all.scripts.length).toBe(0);
      const frame = page.querySelector('iframe');
      expect(frame?.src).toBe(`${address}frame&${end}`);
      expect(frame?.title).not.toBe('');
      expect(Number(frame?.height)).toBeGreaterThan(300);
      expect(parse(codeOf(pieces, 'link')).querySelector('a')?.href).toBe(link);
      expect(codeOf(pieces, 'address')).toBe(link);
      return;
    }
    expect([...all.scripts].map(({ src, type }) => [src, type])).toEqual([
      [`${origin}/widgets/v1/leerkring.js`, 'module'],
    ]);
    const element = page.querySelector(elements[kind]);
    expect(element?.getAttribute('locale')).toBe('en');
    expect(element?.getAttribute('partner')).toBe(
      ['work-forms', 'convenants', 'outcome'].includes(kind) ? null : 'pk_demo',
    );
    expect(element?.querySelector('a')?.href).toBe(link);
    expect(element?.textContent?.trim()).toContain(subject.title);
  });

  test.each(kinds)('a hostile title stays text: %s', (kind) => {
    const choices = choose({ system, element: kind, partner: 'pk_demo' });
    for (const { what, code } of piecesOf(choices, hostile, place)) {
      const page = parse(code);
      expect(page.querySelector('img, [onerror]')).toBeNull();
      expect([...page.scripts].filter(({ src }) => !src)).toEqual([]);
      if (what === 'component' || what === 'html') {
        expect(page.querySelector('a')?.textContent).toContain('</a><script>alert(1)</script>');
        // Neither Vue nor JSX finds anything to run.
        expect(code).not.toContain('{{');
        expect(/<a .*<\/a>/s.exec(code)?.[0]).not.toMatch(/[{}`]/);
      }
    }
  });

  test('nothing of it needs a style attribute, an inline script or a nonce', () => {
    for (const { code } of piecesOf(choose({ system, accent: '#123456', partner: 'pk_demo' }), subject, place))
      expect(code).not.toMatch(/ style=| on\w+=|nonce/);
  });
});

test('what was not chosen does not stand there', () => {
  const choices = choose({ element: 'network', system: 'other', locale: 'page' });
  expect(codeOf(piecesOf(choices, subject, place), 'html')).toBe(
    `<script type="module" src="${origin}/widgets/v1/leerkring.js"></script>
<leerkring-network slug="noord">
  <a href="${origin}/n/noord">Lees meer over Kwaliteit Noord</a><br><svg width="1" height="19em" aria-hidden="true"></svg>
</leerkring-network>`,
  );
  expect(colourRule(choose())).toBeNull();
});

test('our pages speak as the link to them does, also where no language was chosen', () => {
  const english: Place = { ...place, language: 'en' };
  const [link] = piecesOf(choose({ system: 'sharepoint', element: 'network', lang: 'en' }), subject, english);
  expect(link?.code).toBe(`<a href="${origin}/n/noord?lang=en">Read more about Kwaliteit Noord</a>`);
  const dutch = piecesOf(choose({ system: 'sharepoint', element: 'network', locale: 'nl' }), subject, english);
  expect(dutch[0]?.code).toBe(`<a href="${origin}/n/noord?lang=nl">Lees meer over Kwaliteit Noord</a>`);
});

test('no blank line, of which some editors make a paragraph', () => {
  expect(codeOf(piecesOf(choose({ partner: 'pk_demo' }), subject, place), 'html')).not.toMatch(/\n\s*\n/);
});

test('colours come as one rule, and in a frame in its address', () => {
  const choices = choose({ element: 'network', accent: '7a1f5c', text: '#222', partner: 'pk_demo' });
  expect(colourRule(choices)).toBe(
    'leerkring-network {\n  --leerkring-accent: #7a1f5c;\n  --leerkring-text: #222222;\n}',
  );
  expect(addressOf(choices, subject, place, true)).toBe(
    `${origin}/n/noord?frame&partner=pk_demo&lang=nl&accent=7a1f5c&text=222222`,
  );
});

test('a page asks what the element asks before the script is there, in the same language', () => {
  const preloaded = (query: Record<string, string>) => {
    const page = parse(codeOf(piecesOf(choose(query), subject, place), 'html'));
    const link = page.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch][crossorigin]');
    const asked = link && new URL(link.href);
    expect(asked === null || asked.href.startsWith(`${origin}/graphql?documentId=Network`)).toBe(true);
    return asked && JSON.parse(asked.searchParams.get('variables') ?? '');
  };
  for (const system of systems) {
    const isPasted = !['sharepoint', 'react', 'vue'].includes(system);
    const asked = isPasted ? { slug: 'noord', locale: 'NL' } : null;
    expect([system, preloaded({ element: 'network', system })]).toEqual([system, asked]);
  }
  expect(preloaded({ element: 'network', locale: 'en' })).toEqual({ slug: 'noord', locale: 'EN' });
  expect(preloaded({ element: 'network', locale: 'page' })).toBeNull();
  expect(preloaded({ element: 'networks', locale: 'nl', lang: 'en' })).toEqual({
    first: 12,
    where: { programme: 'noord' },
    locale: 'NL',
  });
  for (const element of kinds.filter((kind) => kind !== 'network' && kind !== 'networks'))
    expect(preloaded({ element })).toBeNull();
});

test('all regions together need no region', () => {
  const all = { slug: '', title: '' };
  const [html] = piecesOf(choose({ element: 'convenants', system: 'other', locale: 'page' }), all, place);
  expect(html?.code).toContain(
    `<leerkring-convenants>\n  <a href="${origin}/convenants">Bekijk de convenanten</a><br>`,
  );
});

test('what is pasted keeps a place free until the element is there; an app shows it when it is', () => {
  for (const element of kinds)
    for (const system of systems.filter((one) => one !== 'sharepoint')) {
      const pieces = piecesOf(choose({ element, system }), subject, place);
      const drawing = parse(codeOf(pieces, 'html') || codeOf(pieces, 'component')).querySelector('a + br + svg');
      const room = system === 'react' || system === 'vue' ? undefined : expect.stringMatching(/^\d+em$/);
      expect([system, drawing?.getAttribute('height')]).toEqual([system, room]);
    }
});

test('a frame follows its content only where the site has scripts of its own', () => {
  const withListener = systems.filter((system) =>
    codeOf(piecesOf(choose({ system, partner: 'pk_demo' }), subject, place), 'height'),
  );
  expect(withListener).toEqual(['html', 'wordpress', 'other']);
  expect(codeOf(piecesOf(choose(), subject, place), 'height')).toBe('');
});

test('a pinned script carries its hash; where nothing is built, the stable one stays', () => {
  const pinned = choose({ pin: 'yes' });
  const script = parse(codeOf(piecesOf(pinned, subject, place), 'html')).scripts[0];
  expect([script?.src, script?.integrity, script?.crossOrigin]).toEqual([
    `${origin}/widgets/v1/leerkring-a1B2c3D4e5.js`,
    'sha384-abc+/=',
    'anonymous',
  ]);
  expect(codeOf(piecesOf(pinned, subject, { ...place, pinned: null }), 'html')).toContain('/widgets/v1/leerkring.js"');
});

test('without a key there is no frame: nobody could show it', () => {
  expect(piecesOf(choose({ system: 'sharepoint' }), subject, place).map(({ what }) => what)).toEqual([
    'link',
    'address',
  ]);
});

test('the escapes are what HTML and JSX both read', () => {
  expect(escaped(`<a href="x" b='y'>&{}`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;&#123;&#125;');
});
