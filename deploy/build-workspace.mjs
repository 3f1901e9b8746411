// `node build-workspace.mjs <workspace>`: npm knows nothing of end-with-parent.mjs, so it runs below a process that does.
import { spawn } from 'node:child_process';

const child = spawn('npm', ['run', 'build', '-w', process.argv[2] ?? ''], { stdio: 'inherit' });
child.once('exit', (code) => process.exit(code ?? 1));
