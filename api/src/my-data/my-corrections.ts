import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { type Correctable, type Corrections, jobTitleField, nameField } from '@leerkring/widgets/hosted/correct.ts';
import { membershipWords } from '@leerkring/widgets/hosted/my-memberships.texts.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import { correctMembership } from '../memberships/correct-membership.store.ts';
import { memberTexts } from '../memberships/member.texts.ts';
import { correctPerson } from '../people/correct-person.store.ts';
import type { Known } from '../privacy/known.store.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import { localeOf } from './language.ts';
import { correctionTexts } from './my-corrections.texts.ts';
import { membershipsOf } from './my-memberships.store.ts';

/** What these people can correct, each for themselves. */
export async function correctablesOf(
  database: Database,
  known: readonly Known[],
  language: Language,
): Promise<Correctable[]> {
  const ids = known.map(({ personId }) => personId);
  const memberships = await membershipsOf(database, ids, localeOf(language));
  return known.map(({ personId, name, owner }) => ({
    personId,
    name,
    owner,
    memberships: memberships
      .filter((membership) => membership.personId === personId)
      .map(({ id, title, jobTitle }) => ({ id, network: title ?? membershipWords[language].network, jobTitle })),
  }));
}

/**
 * Does what a form "Klopt er iets niet?" asks for: all of it, or nothing where something does not hold. Their address they do not
 * correct here: whoever reads that mailbox is who they are to us.
 * @param sent what came with the form
 * @returns undefined: it is of nobody among them
 */
export async function correctMine(
  database: Database,
  keys: SealingKeys,
  known: readonly Known[],
  sent: Readonly<Record<string, unknown>>,
  language: Language,
): Promise<Corrections | undefined> {
  const person = known.find(({ personId }) => personId === sent.person);
  if (!person) return undefined;
  const [correctable] = await correctablesOf(database, [person], language);
  if (!correctable) return undefined;
  const locale = localeOf(language);
  const { personId, memberships } = correctable;
  const checked = new CheckedInput(locale);
  const typed = Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const nameBounds = { least: 1, most: 120, isName: true };
  const name = checked.text(
    [nameField(personId)],
    typed[nameField(personId)],
    nameBounds,
    correctionTexts[locale].name,
  );
  const jobTitles = memberships.map(({ id, jobTitle }) => {
    const field = jobTitleField(id);
    const given = typed[field] ?? jobTitle;
    return { id, was: jobTitle, jobTitle: checked.optional([field], given, 120, memberTexts[locale].jobTitle) };
  });
  const faults = checked.faults.map(({ path, message }) => ({ field: path.join(), message }));
  if (faults.length > 0) return { faults, typed };
  if (name !== person.name && !(await isCorrected(database, keys, person, name)))
    return { faults: [{ field: nameField(personId), message: correctionTexts[locale].exists }], typed };
  for (const { id: membershipId, was, jobTitle } of jobTitles)
    if (jobTitle !== was) await correctMembership(database, { membershipId, jobTitle, by: 'PERSON' });
  return { faults: [], typed: {} };
}

async function isCorrected(database: Database, keys: SealingKeys, { personId, address }: Known, name: string) {
  const { outcome } = await correctPerson(database, keys, { id: personId, name, email: address }, 'PERSON');
  return outcome === 'corrected';
}
