import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { Joinable } from '../joinable.store.ts';
import type { ImportError } from './csv.rules.ts';
import type { ImportTexts } from './import.texts.ts';
import type { ImportedPerson } from './row.rules.ts';

/** What somebody said of a line whose address we know by another name. */
export interface PersonChoice {
  readonly line: number;
  /** The known one who is meant; null: really somebody else. */
  readonly personId: string | null;
}

/** In place of an id that the reader may not see, or that is none. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Whom a line was said to mean comes in under the name that we know; only somebody of this owner at the address of that line can be. */
export async function whoIsMeant(
  database: Database | Transaction,
  keys: SealingKeys,
  { ownerId }: Pick<Joinable, 'ownerId'>,
  people: readonly ImportedPerson[],
  choices: readonly PersonChoice[],
  texts: ImportTexts,
): Promise<{ people: ImportedPerson[]; errors: ImportError[] }> {
  const chosen = new Map(
    choices.flatMap(({ line, personId }) => (personId === null ? [] : [[line, personId] as const])),
  );
  if (chosen.size === 0) return { people: [...people], errors: [] };
  const rows = await database.person.findMany({
    where: { id: { in: [...chosen.values()] }, ownerId: ownerId ?? '' },
    select: { id: true, nameSealed: true, keyId: true, addressHash: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const errors: ImportError[] = [];
  const meant = people.map((person) => {
    const id = chosen.get(person.line);
    if (id === undefined) return person;
    const known = byId.get(id);
    if (known && Buffer.from(known.addressHash).equals(keys.addressHash(person.email)))
      return { ...person, name: keys.open(known.nameSealed, known.keyId) };
    errors.push({ line: person.line, column: null, message: texts.personGone });
    return person;
  });
  return { people: meant, errors };
}
