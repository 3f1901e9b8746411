import { describe, expect, it } from 'vitest';
import { renderBlocks } from './blocks.rules.ts';

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const html = (...blocks: unknown[]) => renderBlocks(blocks)?.html;

describe('blocks of the CMS', () => {
  it('become paragraphs, headings below the page’s own, quotes and code', () => {
    expect(
      html(
        { type: 'heading', level: 1, children: [text('Wat')] },
        { type: 'heading', level: 4, children: [text('Hoe')] },
        paragraph(text('Samen.')),
        { type: 'quote', children: [text('Halen en brengen')] },
        { type: 'code', children: [text('a < b\nc')] },
      ),
    ).toBe(
      '<h3>Wat</h3><h4>Hoe</h4><p>Samen.</p><blockquote><p>Halen en brengen</p></blockquote><pre><code>a &lt; b\nc</code></pre>',
    );
  });

  it('keep marks and line breaks', () => {
    expect(
      html(
        paragraph(
          text('a\nb', { bold: true, italic: true }),
          text('c', { underline: true }),
          text('d', { strikethrough: true }),
          text('e', { code: true }),
        ),
      ),
    ).toBe('<p><strong><em>a<br>b</em></strong><u>c</u><s>d</s><code>e</code></p>');
  });

  it('put a nested list in the item before it', () => {
    const item = (value: string) => ({ type: 'list-item', children: [text(value)] });
    const list = {
      type: 'list',
      format: 'ordered',
      children: [item('een'), { type: 'list', format: 'unordered', children: [item('a'), item('b')] }, item('twee')],
    };
    expect(renderBlocks([list])).toEqual({
      html: '<ol><li>een<ul><li>a</li><li>b</li></ul></li><li>twee</li></ol>',
      text: '- een\n  - a\n  - b\n- twee',
    });
  });

  it('say the same without mark-up, blocks apart', () => {
    const link = { type: 'link', url: 'https://example.org/', children: [text('daar')] };
    expect(renderBlocks([paragraph(text('Kijk '), link), paragraph(text('')), paragraph(text('Tot dan'))])?.text).toBe(
      'Kijk daar\n\nTot dan',
    );
  });

  it('are null when there is nothing to read', () => {
    expect(renderBlocks(null)).toBeNull();
    expect(renderBlocks([])).toBeNull();
    expect(renderBlocks([paragraph(text('  '))])).toBeNull();
    expect(renderBlocks('<p>x</p>')).toBeNull();
  });
});

describe('links', () => {
  const linked = (url: unknown) => html(paragraph({ type: 'link', url, children: [text('hier')] }));

  it.each([
    [
      'https://example.org/a?b=1&c="2"',
      '<p><a href="https://example.org/a?b=1&amp;c=%222%22" rel="noopener">hier</a></p>',
    ],
    ['mailto:netwerk@example.org', '<p><a href="mailto:netwerk@example.org" rel="noopener">hier</a></p>'],
    ['tel:+31501234567', '<p><a href="tel:+31501234567" rel="noopener">hier</a></p>'],
  ])('%s leads somewhere', (url, expected) => expect(linked(url)).toBe(expected));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '/relative',
    '//example.org',
    '',
    null,
    { toString: 'javascript:alert(1)' },
  ])('%j leads nowhere and leaves its text', (url) => expect(linked(url)).toBe('<p>hier</p>'));
});

describe('hostile blocks', () => {
  it('cannot bring mark-up', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror="alert(1)">\'&';
    const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;';
    expect(html(paragraph(text(hostile)), { type: 'code', language: '"><script>', children: [text(hostile)] })).toBe(
      `<p>${escaped}</p><pre><code>${escaped}</code></pre>`,
    );
  });

  it('of an unknown type leave their text', () => {
    expect(
      html({ type: 'script', children: [text('x')] }, { type: 'list', format: '<ol>', children: [text('y')] }),
    ).toBe('<p>x</p><ul><li>y</li></ul>');
  });

  it('that nest without end are cut off', () => {
    let nested: object = text('bodem');
    for (let depth = 0; depth < 50_000; depth++) nested = { type: 'list', format: 'unordered', children: [nested] };
    const rendered = renderBlocks([paragraph(text('top')), nested]);
    expect(rendered?.html).toBe('<p>top</p>');
    let deep: object = { type: 'list-item', children: [text('diep')] };
    for (let depth = 0; depth < 40; depth++) deep = { type: 'list', format: 'unordered', children: [deep] };
    expect(renderBlocks([deep])?.html.match(/<ul>/g)?.length).toBeLessThan(20);
    expect(renderBlocks([deep])?.text).toContain('diep');
  });

  it('of the wrong shape are not an error', () => {
    expect(
      renderBlocks([null, 1, 'x', { type: 'paragraph' }, { type: 'paragraph', children: [null, { text: 3 }] }]),
    ).toBeNull();
  });
});
