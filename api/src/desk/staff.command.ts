/**
 * `npm run staff -- add|end <address> [owner name]`: makes an address staff of an owner, or of every owner there is now, or
 * ends that. Who is staff logs in at /desk and may do everything in the networks of that owner.
 */
import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { InvalidEnvironment, readEnvironment } from '../environment.ts';
import { isEmail } from '../typed-text/typed-text.rules.ts';
import { addStaff, endStaff, ownersMeant } from './staff.store.ts';

class WrongUse extends Error {}

async function main([verb, address, ...name]: string[]) {
  if ((verb !== 'add' && verb !== 'end') || address === undefined)
    throw new WrongUse('npm run staff -- add|end <address> [owner name]');
  if (!isEmail(tidiedAddress(address))) throw new WrongUse(`"${address}" is no mail address.`);
  const ownerName = name.length > 0 ? name.join(' ') : null;
  const { databaseUrl, keys, publicUrl } = readEnvironment();
  const database = openDatabase(databaseUrl, 2);
  try {
    const ownerIds = await ownersMeant(database, ownerName);
    if (ownerIds.length === 0)
      throw new WrongUse(
        ownerName === null
          ? 'There is no owner yet: publish one in the CMS first.'
          : `No owner is called "${ownerName}" in what the CMS published.`,
      );
    const changed = await (verb === 'add' ? addStaff : endStaff)({ database, keys }, address, ownerIds);
    const whom = `${changed} of ${ownerIds.length} ${ownerIds.length === 1 ? 'owner' : 'owners'}`;
    process.stdout.write(
      verb === 'add'
        ? `${address} became staff of ${whom}, and logs in at ${publicUrl}/desk\n`
        : `${address} is no longer staff of ${whom}.\n`,
    );
  } finally {
    await database.$disconnect();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const told = error instanceof WrongUse || error instanceof InvalidEnvironment ? message : (stack ?? message);
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
});
