// Shows the templates that Lit's `html` makes, with what our templates use of Lit: a tenth of it. The servers' pages and
// the desk render the same templates with Lit itself.
import { nothing, type TemplateResult } from 'lit/html.js';

type Show = (value: unknown) => void;

/** Stands where a value goes, until there is one. */
const mark = '{}';

const templates = new WeakMap<TemplateStringsArray, HTMLTemplateElement>();

interface Policy {
  createHTML(markup: string): string;
}
const trusting: Policy = { createHTML: (markup) => markup };

/** Made at the first render: a second copy of the script renders nothing, and a page may allow the policy only once. */
let policy: Policy | undefined;
const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, policy: Policy): Policy } };

/**
 * A place in the page for one value after another: a template, a list, a node or a text; nothing, null and '' leave it
 * empty. What did not change stays as it is, and so does what has the focus in it.
 *
 * @param start the place is between this node and `end`
 * @param host what event listeners have as `this`
 */
export function place(start: ChildNode, host: unknown, end: ChildNode | null = start.nextSibling): Show {
  /** The value; of a template its strings. */
  let shown: unknown;
  let update: (values: readonly unknown[]) => void;
  let items: Show[] | undefined;
  const show = (key: unknown, node?: unknown): void => {
    while (start.nextSibling && start.nextSibling !== end) start.nextSibling.remove();
    shown = key;
    items = undefined;
    if (node != null && node !== nothing && node !== '') start.after(node as Node | string);
  };
  return (value) => {
    if (Array.isArray(value)) {
      if (!items) {
        show(value);
        items = [];
      }
      // What a list lost is shown as undefined.
      for (let index = 0; index < Math.max(items.length, value.length); index++) {
        items[index] ??= itemBefore(end, start, host);
        items[index]?.(value[index]);
      }
      return;
    }
    const { strings, values } = (value ?? {}) as Partial<TemplateResult>;
    if (!strings || !values) {
      if (value !== shown) show(value, value);
      return;
    }
    if (strings !== shown) {
      const made = make(strings, host);
      update = made.update;
      show(strings, made.fragment);
    }
    update(values);
  };
}

function itemBefore(end: ChildNode | null, { parentNode }: ChildNode, host: unknown): Show {
  const [from, to] = [new Comment(), new Comment()];
  for (const edge of [from, to]) parentNode?.insertBefore(edge, end);
  return place(from, host, to);
}

function templateOf(strings: TemplateStringsArray): HTMLTemplateElement {
  let template = templates.get(strings);
  if (!template) {
    template = document.createElement('template');
    templates.set(strings, template);
    // In a tag or between tags; what our templates say has no < or > in it. Each ends in a node that values stand before.
    const markup = `${strings.reduce(
      (before, next) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? mark : `<!--${mark}-->`) + next,
    )}<!---->`;
    policy ??= trustedTypes?.createPolicy('lit-html', trusting) ?? trusting;
    template.innerHTML = policy.createHTML(markup);
  }
  return template;
}

function make(strings: TemplateStringsArray, host: unknown) {
  const fragment = templateOf(strings).content.cloneNode(true);
  const updates: ((values: readonly unknown[]) => void)[] = [];
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
  let next = 0;
  // What comes from an editor is a template without values: nothing is looked for in it.
  while (strings.length > 1 && walker.nextNode()) {
    const node = walker.currentNode as Element | Comment;
    if (node instanceof Comment) {
      if (node.data !== mark) continue;
      const show = place(node, host);
      const at = next++;
      updates.push((values) => show(values[at]));
      continue;
    }
    for (const name of node.getAttributeNames()) {
      const around = node.getAttribute(name)?.split(mark) ?? [];
      if (around.length < 2) continue;
      const set = attribute(node, name, host);
      const from = next;
      next += around.length - 1;
      updates.push((values) =>
        set(
          around.length > 2 || around.join('')
            ? around.reduce((before, after, index) => before + (values[from + index - 1] ?? '') + after)
            : values[from],
        ),
      );
    }
  }
  const update = (values: readonly unknown[]): void => {
    for (const one of updates) one(values);
  };
  return { fragment, update };
}

/** As Lit names them: `@event`, `.property`, `?present` and the rest attributes. */
function attribute(element: Element, name: string, host: unknown): Show {
  const own = name.slice(1);
  let shown: unknown;
  element.removeAttribute(name);
  if (name[0] === '@') element.addEventListener(own, (event) => (shown as (event: Event) => void).call(host, event));
  return (value) => {
    if (value === shown) return;
    shown = value;
    if (name[0] === '.') Reflect.set(element, own, value);
    else if (name[0] === '?') element.toggleAttribute(own, Boolean(value));
    else if (value == null || value === nothing) element.removeAttribute(name);
    else if (name[0] !== '@') element.setAttribute(name, String(value));
  };
}
