import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { piecesOf } from '../embed/snippet.ts';
import { readChoices } from '../hosted/embed-choices.ts';
import { recipes } from '../hosted/recipes.ts';
import { serveBuiltWidgets } from '../testing/built-widgets.ts';
import { type Project, projectWithPackage } from './testing/packed.ts';

// Each test starts a compiler, some two: on a machine that does more that takes its time.
vi.setConfig({ testTimeout: 30_000 });

const tsc = join(import.meta.dirname, '../../node_modules/.bin/tsc');

let project: Project;

beforeAll(async () => {
  const api = await serveBuiltWidgets();
  project = await projectWithPackage(api.folder);
  api.stop();
}, 60_000);

afterAll(() => project?.remove());

/** As strict as a project can be, and with a look at our declarations themselves. */
function check(files: Record<string, string>, module: 'esnext' | 'nodenext' = 'esnext'): void {
  project.write({
    ...files,
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        module,
        moduleResolution: module === 'esnext' ? 'bundler' : module,
        jsx: 'react-jsx',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
      },
      files: Object.keys(files),
    }),
  });
  project.run(tsc, '-p', '.');
}

describe('TypeScript', () => {
  test.each(['esnext', 'nodenext'] as const)('knows elements, properties and events (%s)', (module) => {
    check(
      {
        'plain.ts': `import '@leerkring/widgets';
import type { LeerkringSignUpRefusedEvent } from '@leerkring/widgets';
import { Networks } from '@leerkring/widgets/classes.js';

const networks = document.createElement('leerkring-networks');
networks.limit = 6;
networks.prefill = { name: 'Sanne' };
// @ts-expect-error this is not asked
networks.prefill = { birthday: '1990-01-01' };
networks.endpoint = 'https://leerkring.example';
const same: Networks = networks;
// @ts-expect-error a slug is a text
networks.programme = 6;
// @ts-expect-error there is no such property
networks.page = 2;
// @ts-expect-error nobody sets when it is done
networks.updateComplete = Promise.resolve();
await networks.updateComplete;

networks.addEventListener('leerkring-sign-up-received', ({ detail }) => detail.network?.trim());
document.addEventListener('leerkring-sign-up-refused', (event) => {
  const typed: LeerkringSignUpRefusedEvent = event;
  event.detail.refusal.trim();
  return typed;
});
// @ts-expect-error who signed up is nobody's business
networks.addEventListener('leerkring-sign-up-received', ({ detail }) => detail.email);
document.querySelector('leerkring-sign-up')?.focus();
customElements.define('leerkring-networks', Networks);
same.remove();
`,
      },
      module,
    );
  });

  test('that imports one element knows that one', () => {
    check({
      'one.ts': `import '@leerkring/widgets/sign-up.js';
document.createElement('leerkring-sign-up').network = 'dementie-groningen';
// @ts-expect-error not imported
document.createElement('leerkring-work-forms').programme = 'x';
`,
    });
  });

  test('finds a mistake that is not expected: the check itself works', () => {
    expect(() =>
      check({
        'mistake.ts': "import { Networks } from '@leerkring/widgets/classes.js';\nnew Networks().limit = true;\n",
      }),
    ).toThrow(/mistake\.ts.*TS2322/);
  });
});

describe('JSX of React 19', () => {
  const [recipe] = recipes.find(({ framework }) => framework === 'React 19')?.files ?? [];

  test('takes the recipe as it stands', () => {
    check({ [recipe?.path ?? '']: recipe?.code ?? '' });
  });

  test('takes what /embed gives to paste without the package', () => {
    const query = { element: 'sign-up', system: 'react', partner: 'pk_demo' };
    const subject = { slug: 'noord', title: 'Kwaliteit "Noord" {&}' };
    const place = { origin: 'https://leerkring.example', pinned: null, language: 'nl' } as const;
    const pieces = piecesOf(readChoices(query).choices, subject, place);
    const codeOf = (name: string) => pieces.find(({ what }) => what === name)?.code ?? '';
    check({ 'app.tsx': codeOf('component'), 'leerkring.d.ts': codeOf('types') });
    expect(() => check({ 'app.tsx': codeOf('component') })).toThrow(/leerkring-sign-up/);
  });

  test('asks for endpoint, and knows attributes and events', () => {
    check({
      'usage.tsx': `import type {} from '@leerkring/widgets/react';
export const right = <leerkring-network endpoint="https://x" slug="y" className="z" ref={(card) => card?.setAttribute('slug', 'z')} />;
// @ts-expect-error without endpoint
export const nowhere = <leerkring-network slug="y" />;
// @ts-expect-error there is no such language
export const french = <leerkring-network endpoint="https://x" locale="fr" />;
// @ts-expect-error a slug is a text
export const number = <leerkring-network endpoint="https://x" slug={6} />;
// @ts-expect-error no such detail
export const mail = <leerkring-sign-up endpoint="https://x" onleerkring-sign-up-received={({ detail }) => detail.email} />;
`,
    });
  });
});

test("Vue's templates know attributes and events", () => {
  check({
    'usage.ts': `import type {} from '@leerkring/widgets/vue';
import type { GlobalComponents } from 'vue';
type Props = InstanceType<GlobalComponents['leerkring-networks']>['$props'];
export const right: Props = {
  endpoint: 'https://x',
  limit: 6,
  class: 'y',
  onLeerkringSignUpRefused: ({ detail }) => detail.refusal.trim(),
};
// @ts-expect-error without endpoint
export const nowhere: Props = { limit: 6 };
// @ts-expect-error there is no such language
export const french: Props = { endpoint: 'https://x', locale: 'fr' };
`,
  });
});
