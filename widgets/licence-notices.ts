import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const packages = {
  lit: { name: 'Lit', page: 'https://lit.dev', licence: new URL('LICENSE', import.meta.resolve('lit/html.js')) },
  altcha: {
    name: 'altcha-lib',
    page: 'https://altcha.org',
    licence: new URL('../../../LICENSE.txt', import.meta.resolve('altcha-lib')),
  },
};

/**
 * Minifying drops the banners of what is in a file; their licences travel beside it.
 * @param what with its verb: "desk.js is"
 */
export function licenceNotices(file: string, what: string, holding: readonly (keyof typeof packages)[]): Plugin {
  const notices = () =>
    holding.map((each) => {
      const { name, page, licence } = packages[each];
      return `${name} (${page}):\n\n${readFileSync(licence, 'utf8')}`;
    });
  return {
    name: 'licence-notices',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: `${file}.LICENSE.txt`,
        source: `${what} part of Leerkring, licensed under the EUPL-1.2. With parts of ${notices().join('\nand of ')}`,
      });
    },
  };
}
