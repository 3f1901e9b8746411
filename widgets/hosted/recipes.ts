/** How to use the npm package in a framework: shown on `/embed`, and the README of the package. English. */
interface Recipe {
  readonly framework: string;
  /** Code to take over, in order. A test builds exactly these files. */
  readonly files: readonly { readonly path: string; readonly language: string; readonly code: string }[];
  /** What to know besides; \`code\` stands between backticks. */
  readonly notes: readonly string[];
}

const react: Recipe = {
  framework: 'React 19',
  files: [
    {
      path: 'networks.tsx',
      language: 'tsx',
      code: `'use client';
import '@leerkring/widgets';
import type {} from '@leerkring/widgets/react';
import { useState } from 'react';

export function Networks({ programme, employee }: { programme: string; employee: { name: string; email: string } }) {
  const [signedUpFor, setSignedUpFor] = useState<string>();
  return (
    <>
      {signedUpFor && <p role="status">You signed up for {signedUpFor}.</p>}
      <leerkring-networks
        endpoint="https://leerkring.example"
        partner="pk_demo"
        programme={programme}
        limit={6}
        prefill={employee}
        onleerkring-sign-up-received={(event) => setSignedUpFor(event.detail.network)}
      >
        <a href={\`https://leerkring.example/p/\${programme}\`}>All networks</a>
      </leerkring-networks>
    </>
  );
}
`,
    },
  ],
  notes: [
    'React 19 sets properties of custom elements and listens to their events itself: no wrapper, no `ref`. The name of an event stands behind `on` as it is, in small letters.',
    'The import of `@leerkring/widgets/react` brings types only: JSX then knows the elements, and TypeScript asks for `endpoint`.',
    "Next.js: the file begins with `'use client'`. On the server the package is empty, and what stands inside the element is in the page before any script runs.",
  ],
};

const vue: Recipe = {
  framework: 'Vue 3',
  files: [
    {
      path: 'vite.config.ts',
      language: 'ts',
      code: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('leerkring-') } },
    }),
  ],
});
`,
    },
    {
      path: 'LearningNetworks.vue',
      language: 'vue',
      code: `<script setup lang="ts">
import '@leerkring/widgets';
import type { LeerkringSignUpReceivedEvent } from '@leerkring/widgets';
import type {} from '@leerkring/widgets/vue';
import { ref } from 'vue';

defineProps<{ programme: string; employee: { name: string; email: string } }>();
const signedUpFor = ref<string>();

function received(event: LeerkringSignUpReceivedEvent) {
  signedUpFor.value = event.detail.network;
}
</script>

<template>
  <p v-if="signedUpFor" role="status">You signed up for {{ signedUpFor }}.</p>
  <leerkring-networks
    endpoint="https://leerkring.example"
    partner="pk_demo"
    :programme="programme"
    :limit="6"
    :prefill="employee"
    @leerkring-sign-up-received="received"
  >
    <a :href="\`https://leerkring.example/p/\${programme}\`">All networks</a>
  </leerkring-networks>
</template>
`,
    },
  ],
  notes: [
    '`isCustomElement` tells Vue that these tags are not components of its own. Vue then sets properties where an element has them, and `@` listens to its events.',
    'Nuxt: the same predicate stands in `nuxt.config.ts` as `vue: { compilerOptions: { isCustomElement } }`. On the server the package is empty: what stands inside the element is in the page before any script runs, and an object such as `prefill` follows in the browser.',
  ],
};

const angular: Recipe = {
  framework: 'Angular',
  files: [
    {
      path: 'learning-networks.component.ts',
      language: 'ts',
      code: `import { Component, CUSTOM_ELEMENTS_SCHEMA, Input } from '@angular/core';
import '@leerkring/widgets';
import type { LeerkringSignUpReceivedEvent } from '@leerkring/widgets';

@Component({
  selector: 'app-learning-networks',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <leerkring-networks
      endpoint="https://leerkring.example"
      partner="pk_demo"
      [programme]="programme"
      [limit]="6"
      [prefill]="employee"
      (leerkring-sign-up-received)="received($event)"
    >
      <a [href]="'https://leerkring.example/p/' + programme">All networks</a>
    </leerkring-networks>
  \`,
})
export class LearningNetworksComponent {
  @Input({ required: true }) programme = '';
  @Input() employee: { name: string; email: string } | undefined;

  received(event: LeerkringSignUpReceivedEvent): void {
    console.log(\`Signed up for \${event.detail.network}\`);
  }
}
`,
    },
  ],
  notes: ['`CUSTOM_ELEMENTS_SCHEMA` lets Angular take tags with a hyphen for what they are.'],
};

export const recipes: readonly Recipe[] = [react, vue, angular];
