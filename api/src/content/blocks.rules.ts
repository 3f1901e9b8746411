/** Rich text as readers get it: mark-up without surprises, and the same without mark-up. */
interface RenderedText {
  html: string;
  text: string;
}

/** What is nested deeper is shown without its own mark-up. */
const DEEPEST = 12;
/** What is nested deeper than this is no text that anybody wrote. */
const BOTTOM = 100;

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

type Block = Record<string, unknown>;

const isBlock = (value: unknown): value is Block => typeof value === 'object' && value !== null;
const childrenOf = (block: Block): Block[] => (Array.isArray(block.children) ? block.children.filter(isBlock) : []);

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/**
 * Strapi's blocks. Only elements written here come out; every text is escaped, a node of another type leaves its text.
 * @returns null when there is nothing to read
 */
export function renderBlocks(blocks: unknown): RenderedText | null {
  const top = Array.isArray(blocks) ? blocks.filter(isBlock) : [];
  const shown = top.map((block) => ({ html: blockHtml(block, 0), text: blockText(block, 0) }));
  const read = shown.filter(({ text }) => text.trim() !== '');
  if (read.length === 0) return null;
  return { html: read.map(({ html }) => html).join(''), text: read.map(({ text }) => text.trim()).join('\n\n') };
}

function blockHtml(block: Block, depth: number): string {
  if (depth > DEEPEST) return escaped(blockText(block, depth));
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block, depth)}</p>`;
    case 'heading': {
      // The page's own headings stand above: the text begins at the third level.
      const tag = typeof block.level === 'number' && block.level > 2 ? 'h4' : 'h3';
      return `<${tag}>${inlineHtml(block, depth)}</${tag}>`;
    }
    case 'list':
      return listHtml(block, depth);
    case 'quote':
      return `<blockquote><p>${inlineHtml(block, depth)}</p></blockquote>`;
    case 'code':
      return `<pre><code>${escaped(inlineText(block, depth))}</code></pre>`;
    default:
      return `<p>${inlineHtml(block, depth)}</p>`;
  }
}

function listHtml(list: Block, depth: number): string {
  const tag = list.format === 'ordered' ? 'ol' : 'ul';
  const items: string[] = [];
  for (const child of childrenOf(list)) {
    if (child.type !== 'list') items.push(inlineNodeHtml(child, depth + 1));
    // Strapi puts a nested list beside the item it belongs to; in HTML it stands in that item.
    else items.push((items.pop() ?? '') + blockHtml(child, depth + 1));
  }
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

const inlineHtml = (block: Block, depth: number): string =>
  childrenOf(block)
    .map((child) => inlineNodeHtml(child, depth + 1))
    .join('');

function inlineNodeHtml(node: Block, depth: number): string {
  if (typeof node.text === 'string') return markedHtml(node, node.text);
  if (depth > DEEPEST) return escaped(inlineText(node, depth));
  if (node.type === 'list') return listHtml(node, depth);
  const inside = inlineHtml(node, depth);
  const target = node.type === 'link' ? safeTarget(node.url) : null;
  return target ? `<a href="${escaped(target)}" rel="noopener">${inside}</a>` : inside;
}

function markedHtml(node: Block, text: string): string {
  let html = escaped(text).replace(/\r\n|\r|\n/g, '<br>');
  if (html === '') return '';
  if (node.code === true) html = `<code>${html}</code>`;
  if (node.strikethrough === true) html = `<s>${html}</s>`;
  if (node.underline === true) html = `<u>${html}</u>`;
  if (node.italic === true) html = `<em>${html}</em>`;
  if (node.bold === true) html = `<strong>${html}</strong>`;
  return html;
}

/** Parsed as a browser does, so that no disguise of a scheme gets through. Relative addresses mean nothing on a partner's page. */
function safeTarget(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url)) return null;
  const target = new URL(url);
  return schemes.has(target.protocol) ? target.href : null;
}

function blockText(block: Block, depth: number): string {
  if (depth > BOTTOM) return '';
  if (block.type !== 'list') return inlineText(block, depth);
  return childrenOf(block)
    .map((child) => {
      const text = blockText(child, depth + 1);
      return child.type === 'list' ? text.replace(/^/gm, '  ') : `- ${text}`;
    })
    .join('\n');
}

function inlineText(node: Block, depth: number): string {
  if (typeof node.text === 'string') return node.text;
  if (depth > BOTTOM) return '';
  return childrenOf(node)
    .map((child) => inlineText(child, depth + 1))
    .join('');
}
