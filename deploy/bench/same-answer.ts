import { isDeepStrictEqual } from 'node:util';
import type { Contender } from './contenders.ts';

interface Answer {
  contender: Contender;
  body: string;
}

/** Of GraphQL and of the hand-written SQL. */
interface Page {
  nodes: { slug: string }[];
  pageInfo: { endCursor: string };
}

interface Content {
  data: { slug: string }[] | { networks: Page };
}

export async function answerOf(contender: Contender): Promise<Answer> {
  const response = await fetch(contender.origin + contender.path());
  return { contender, body: await response.text() };
}

/** @throws Error when two contenders do not serve the same networks in the same order, or API and SQL not the same of each */
export function refuseDifferent(answers: readonly Answer[]): void {
  const contents = answers.map(({ contender, body }) => ({
    title: contender.title,
    content: JSON.parse(body) as Content,
  }));
  refuseUnequal(contents.map(({ title, content }) => ({ title, value: slugsOf(content) })));
  refuseUnequal(contents.flatMap(({ title, content }) => comparable(content).map((value) => ({ title, value }))));
}

function slugsOf({ data }: Content): string[] {
  return (Array.isArray(data) ? data : data.networks.nodes).map(({ slug }) => slug);
}

/** Strapi's form is its own, and what a cursor holds is its maker's business. */
function comparable({ data }: Content): object[] {
  if (Array.isArray(data)) return [];
  const { pageInfo, ...networks } = data.networks;
  return [{ ...networks, pageInfo: { ...pageInfo, endCursor: '…' } }];
}

function refuseUnequal([first, ...others]: { title: string; value: object }[]): void {
  for (const other of others) {
    if (isDeepStrictEqual(other.value, first?.value)) continue;
    const shown = [first, other].map((one) => `${one?.title}: ${JSON.stringify(one?.value)}`);
    throw new Error(`Two contenders say different things.\n${shown.join('\n')}`);
  }
}
