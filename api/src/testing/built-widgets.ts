import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What pages load that tests open in a browser. */
const needed = ['files.json', 'embed/embed.js', 'custom-elements.json'];

/** Builds the widgets once, before all tests, where a fresh checkout has none. */
export function setup(): void {
  const root = new URL('../../../', import.meta.url);
  if (needed.every((name) => existsSync(new URL(`widgets/dist/${name}`, root)))) return;
  execFileSync('npm', ['run', 'build', '-w', 'widgets'], { cwd: fileURLToPath(root), stdio: 'inherit' });
}
