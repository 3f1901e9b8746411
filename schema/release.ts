// Second half of `npm run generate`: writes the ids that codegen made into the append-only manifest.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { release, type TrustedDocuments } from './trusted-documents.ts';

const manifest = new URL('trusted-documents.json', import.meta.url);
const read = (file: URL): TrustedDocuments => JSON.parse(readFileSync(file, 'utf8'));

const released = existsSync(manifest) ? read(manifest) : {};
const documents = release(released, read(new URL('generated/persisted-documents.json', import.meta.url)));
writeFileSync(manifest, `${JSON.stringify(documents, null, 2)}\n`);
