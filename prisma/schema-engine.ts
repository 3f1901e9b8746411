#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which npm does not carry: the same JSON-RPC over stdio, answered by
 * `@prisma/schema-engine-wasm` over `@prisma/adapter-pg`. For `prisma migrate …` while developing; the product itself applies migrations with `migrate.ts`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: { datasource: { type: 'string' }, datamodels: { type: 'string', multiple: true } },
});
const datasource: { url?: string; shadowDatabaseUrl?: string } = JSON.parse(String(values.datasource ?? '{}'));
const datamodels = ((values.datamodels ?? []) as string[]).map((file) => [file, readFileSync(file, 'utf8')]);

function log(level: 'INFO' | 'ERROR', message: string, code?: string) {
  const fields = { message, error_code: code, is_panic: false, backtrace: '' };
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' })}\n`,
  );
}

function databaseName(url: string) {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function inDatabase(url: string, name: string) {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

class EngineError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

async function connect(url: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => process.exit(1));
  try {
    await client.connect();
    return client;
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? '';
    const { host } = new URL(url);
    if (code === '3D000')
      throw new EngineError('P1003', `Database \`${databaseName(url)}\` does not exist at \`${host}\`.`);
    if (code.startsWith('28'))
      throw new EngineError('P1000', `Authentication failed against database server at \`${host}\`.`);
    throw new EngineError('P1001', `Can't reach database server at \`${host}\``);
  }
}

async function administer(url: string, sql: string) {
  const client = await connect(inDatabase(url, 'postgres'));
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const quoted = (name: string) => pg.escapeIdentifier(name);
const createDatabase = (url: string) => administer(url, `CREATE DATABASE ${quoted(databaseName(url))}`);
const dropDatabase = (url: string) => administer(url, `DROP DATABASE ${quoted(databaseName(url))} WITH (FORCE)`);

const CHAR = 18;
const NAME_ARRAY = 1003;
const TEXT = 25;
const TEXT_ARRAY = 1009;

// The parts of the adapter's inside that must be bent, as its own types do not show them.
interface Queryable {
  client: pg.Pool;
  queryRaw(query: unknown): Promise<{ columnTypes: number[] }>;
  performIO(query: unknown): Promise<{ fields?: { dataTypeID: number }[] }>;
  onError(error: unknown): never;
  executeScript(script: string): Promise<void>;
}

/** The adapter is made for queries; migrations read catalogues with "char" and name[] columns, and send scripts with $$ bodies. */
function forMigrations<Adapter extends object>(adapter: Adapter): Adapter {
  const own = Object.getPrototypeOf(adapter) as Queryable;
  const shared = Object.getPrototypeOf(own) as Queryable & { bent?: boolean };
  if (shared.bent) return adapter;
  shared.bent = true;
  const { queryRaw, performIO } = shared;
  shared.queryRaw = async function (this: Queryable, query) {
    const chars: number[] = [];
    const reading = Object.create(this, {
      performIO: {
        value: async (inner: unknown) => {
          const result = await performIO.call(this, inner);
          result.fields?.forEach((field, index) => {
            if (field.dataTypeID === CHAR) {
              chars.push(index);
              field.dataTypeID = TEXT;
            } else if (field.dataTypeID === NAME_ARRAY) field.dataTypeID = TEXT_ARRAY;
          });
          return result;
        },
      },
    });
    const result = await queryRaw.call(reading, query);
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  own.executeScript = async function (this: Queryable, script) {
    try {
      await this.client.query(script);
    } catch (error) {
      this.onError(error);
    }
  };
  return adapter;
}

class MigrationAdapter extends PrismaPg {
  override async connect() {
    return forMigrations(await super.connect());
  }

  override async connectToShadowDb() {
    if (datasource.shadowDatabaseUrl) {
      return new MigrationAdapter({ connectionString: datasource.shadowDatabaseUrl, max: 1 }).connect();
    }
    const url = inDatabase(datasource.url ?? '', `prisma_shadow_${crypto.randomUUID()}`);
    await createDatabase(url);
    const shadow = await new MigrationAdapter({ connectionString: url, max: 1 }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await dropDatabase(url);
    };
    return shadow;
  }
}

type Engine = Record<string, (params: unknown) => Promise<unknown>>;

async function loadEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  // The module keeps a panic's text here and then traps.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => log('ERROR', text) } });
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = await import(entry);
  const { instance } = await WebAssembly.instantiate(readFileSync(entry.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new MigrationAdapter({ connectionString: datasource.url ?? '', max: 1 }),
  );
  return glue.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, adapter);
}

const send = (message: object) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);

async function serve() {
  let engine: Promise<Engine> | undefined;
  const printed = new Map<string, () => void>();
  const print = (content: string) =>
    new Promise<void>((resolve) => {
      const id = `print-${printed.size + 1}`;
      printed.set(id, resolve);
      send({ id, method: 'print', params: { content } });
    });
  async function call(method: string, params: unknown) {
    if (method === 'createDatabase') {
      await createDatabase(datasource.url ?? '');
      return { databaseName: databaseName(datasource.url ?? '') };
    }
    engine ??= loadEngine();
    const loaded = await engine;
    if (method === 'getDatabaseVersion') return loaded.version?.(params);
    const result = await loaded[method]?.(params);
    if (method !== 'diff') return result;
    const { stdout, ...rest } = result as { stdout?: string };
    if (stdout) await print(stdout);
    return { ...rest, stdout: null };
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const { id, method, params } = JSON.parse(line);
    if (method === undefined) printed.get(id)?.();
    else {
      call(method, params).then(
        (result) => send({ id, result: result ?? {} }),
        (error) => {
          const detail = {
            is_panic: false,
            message: error?.message ?? String(error),
            error_code: error?.code ?? error?.error_code ?? null,
            meta: error?.meta ?? null,
          };
          send({ id, error: { code: 4466, message: 'See data.', data: detail } });
        },
      );
    }
  }
  process.exit(0);
}

async function command(name: string | undefined) {
  // The caller skips the first line on stderr.
  log('INFO', 'schema engine');
  const url = datasource.url ?? '';
  try {
    if (name === 'can-connect-to-database') await (await connect(url)).end();
    else if (name === 'create-database') await createDatabase(url);
    else if (name === 'drop-database') await dropDatabase(url);
    process.exit(0);
  } catch (error) {
    log('ERROR', (error as Error).message, (error as EngineError).code ?? 'P1001');
    process.exit(1);
  }
}

const cli = positionals.indexOf('cli');
if (cli >= 0) await command(positionals[cli + 1]);
else await serve();
