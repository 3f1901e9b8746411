import { InvalidEnvironment, readEnvironment } from './environment.ts';
import { createServer } from './server.ts';

/** After this long a stop is no longer graceful; the supervisor counts to five. */
const PATIENCE = 4000;

async function main() {
  const server = await createServer(readEnvironment());
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    server.app.log.info({ signal }, 'stopping');
    setTimeout(() => {
      server.app.log.error('stopped before everything had ended');
      process.exit(1);
    }, PATIENCE).unref();
    await server.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  await server.start();
}

main().catch((error: unknown) => {
  if (error instanceof InvalidEnvironment) process.stderr.write(`${error.message}\n`);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    process.stderr.write(
      `The API cannot start: ${(error as Error).message}. Stop what uses that port or set API_PORT.\n`,
    );
  else process.stderr.write(`The API cannot start: ${(error as Error).stack ?? error}\n`);
  process.exit(1);
});
