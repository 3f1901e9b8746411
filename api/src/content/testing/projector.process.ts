/** A projector in a process of its own, for tests that kill it: `node projector.process.ts <database> <cms> <token>`. */
import { Projector } from '../projector.ts';

const [databaseUrl = '', cmsUrl = '', token = ''] = process.argv.slice(2);
const log = { info() {}, warn: (fields: object) => process.stderr.write(`${JSON.stringify(fields)}\n`) };
new Projector({ databaseUrl, cmsUrl, token, log }).start();
