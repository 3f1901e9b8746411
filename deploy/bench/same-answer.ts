import { isDeepStrictEqual } from 'node:util';
import type { Contender } from './contenders.ts';

interface Answer {
  contender: Contender;
  body: string;
}

/** Of GraphQL and of the hand-written SQL. */
interface Page {
  nodes: { slug: string }[];
  pageInfo: { hasNextPage: boolean };
  totalCount: number;
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
  refuseUnequal(contents.map(({ title, content }) => ({ title, parts: slugsOf(content) })));
  // Strapi's form is its own.
  const graphql = contents.flatMap(({ title, content: { data } }) => (Array.isArray(data) ? [] : { title, ...data }));
  refuseUnequal(graphql.map(({ title, networks }) => ({ title, parts: partsOf(networks) })));
}

function slugsOf({ data }: Content): string[] {
  return (Array.isArray(data) ? data : data.networks.nodes).map(({ slug }) => slug);
}

/** Without cursors: what they hold is their maker's business. */
function partsOf({ nodes, pageInfo: { hasNextPage }, totalCount }: Page): object[] {
  return [...nodes, { hasNextPage, totalCount }];
}

function refuseUnequal([first, ...others]: { title: string; parts: unknown[] }[]): void {
  for (const other of others) {
    const at = [...other.parts, 'end'].findIndex(
      (part, index) => !isDeepStrictEqual(part, first?.parts[index] ?? 'end'),
    );
    if (at < 0) continue;
    const shown = [first, other].map((one) => `${one?.title}: ${JSON.stringify(one?.parts[at])}`);
    throw new Error(`Two contenders say different things.\n${shown.join('\n')}`);
  }
}
