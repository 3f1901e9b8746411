import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { publicUrl } from './api.ts';

/** Values by the names of the controls, as a browser without scripts would send them. */
type Values = Readonly<Record<string, string | readonly string[]>>;
type Headers = Readonly<Record<string, string>>;

/** Sends what was filled in, as a browser does that says nothing of where it comes from. */
export function postForm(app: FastifyInstance, url: string, values: Values, headers: Headers = {}) {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((text): [string, string] => [name, text]),
  );
  return postRaw(app, url, new URLSearchParams(pairs).toString(), headers);
}

const postRaw = (app: FastifyInstance, url: string, payload: string, headers: Headers) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload,
  });

/** Fills in and sends the forms of hosted pages, as a browser on our own origin does. */
export function formPages(app: FastifyInstance) {
  const raw = (url: string, payload: string, headers: Headers = {}) =>
    postRaw(app, url, payload, { origin: publicUrl, ...headers });
  const post = (url: string, values: Values, headers: Headers = {}) =>
    postForm(app, url, values, { origin: publicUrl, ...headers });
  const inAnswer = ({ body }: Pick<LightMyRequestResponse, 'body'>) => {
    const { action, values } = formIn(body);
    return {
      values,
      send: (change: Values, headers?: Headers) => post(action, { ...values, ...change }, headers),
    };
  };
  const get = (url: string) => app.inject({ url });
  return { get, post, raw, in: inAnswer, open: async (url: string) => inAnswer(await get(url)) };
}

type Node = DefaultTreeAdapterMap['childNode'];

/** The one form of a page, and what a browser would send of it as it stands. */
function formIn(page: string) {
  const form = [...elements(parse(page).childNodes)].find(({ tag }) => tag === 'form');
  if (!form) throw new Error('There is no form on this page.');
  const values: Record<string, string> = {};
  for (const { tag, attributes, node } of elements(form.node.childNodes)) {
    const { name, value = '', type } = attributes;
    if (name === undefined) continue;
    if (tag === 'input' && (!['radio', 'checkbox'].includes(type ?? '') || 'checked' in attributes))
      values[name] = value;
    if (tag === 'textarea')
      values[name] = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (tag === 'select')
      values[name] = [...elements(node.childNodes)].find((one) => 'selected' in one.attributes)?.attributes.value ?? '';
  }
  return { action: form.attributes.action ?? '', values };
}

interface FoundElement {
  readonly tag: string;
  readonly attributes: Partial<Record<string, string>>;
  readonly node: DefaultTreeAdapterMap['element'];
}

function* elements(nodes: readonly Node[]): Generator<FoundElement> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield {
      tag: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      node,
    };
    yield* elements(node.childNodes);
  }
}
