import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** Strapi only loads compiled code; the tests have their own copy, so that a CMS that runs meanwhile keeps its own. */
export default function compile(): void {
  const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [typescript, '-p', '.', '--outDir', '.cache/test'], {
    stdio: 'inherit',
    cwd: new URL('..', import.meta.url),
  });
}
