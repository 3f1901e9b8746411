import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { erasePeople } from '../privacy/erase.store.ts';
import { knownOf } from '../privacy/known.store.ts';
import { knownInWords } from '../privacy/known.texts.ts';
import { startApi } from '../testing/api.ts';
import { ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addStaff, appoint } from './testing/roles.ts';
import { loggedIn } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let manager: Awaited<ReturnType<typeof loggedIn>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
  await appoint(api, 'manager@example.org', 'n');
  await addStaff(api, 'staff@example.org', ownerId);
  manager = await loggedIn(api, 'manager@example.org');
  staff = await loggedIn(api, 'staff@example.org');
});
afterAll(() => api.close());

const inReview = () => signedUp(api.database, api.keys, { network: 'n', status: 'IN_REVIEW' });
const write = (id: string, text: string, who = manager) =>
  who.ask(
    'mutation ($id: ID!, $text: String!) { noteSignUp(id: $id, text: $text) { note { text by writer writtenAt } } }',
    {
      id,
      text,
    },
  );

test('there is one note, of who wrote it last; an empty one takes it away', async () => {
  const { id } = await inReview();
  const first = await write(id, '  Belde op maandag.\nWil graag. ');
  expect(first.data.noteSignUp.note).toMatchObject({
    text: 'Belde op maandag.\nWil graag.',
    by: 'NETWORK_MANAGER',
    writer: 'Mens van manager@example.org',
  });
  const second = await write(id, 'Toch niet.', staff);
  expect(second.data.noteSignUp.note).toMatchObject({ text: 'Toch niet.', by: 'STAFF', writer: null });
  expect(Date.parse(second.data.noteSignUp.note.writtenAt)).toBeGreaterThan(
    Date.parse(first.data.noteSignUp.note.writtenAt),
  );
  const { data } = await manager.ask('query ($id: ID!) { viewer { deskSignUp(id: $id) { note { text } } } }', { id });
  expect(data.viewer.deskSignUp.note).toEqual({ text: 'Toch niet.' });
  expect((await write(id, '   ')).data.noteSignUp).toEqual({ note: null });
  expect(await api.database.auditEntry.count({ where: { action: 'NOTED' } })).toBe(3);
});

test('it is sealed, and has a bound in the API and in the database', async () => {
  const { id } = await inReview();
  await write(id, 'Belde op maandag.');
  const [row] = await api.database.$queryRaw<
    { row: string }[]
  >`SELECT "sign_up_note"::text AS "row" FROM "sign_up_note" WHERE "signUpId" = ${id}::uuid`;
  expect(row?.row).not.toContain(Buffer.from('maandag').toString('hex'));
  expect((await write(id, '😀'.repeat(1000))).errors).toBeUndefined();
  expect((await write(id, 'x'.repeat(2001))).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  await expect(
    api.database.signUpNote.update({ where: { signUpId: id }, data: { sealed: new Uint8Array(8029) } }),
  ).rejects.toThrow('sign_up_note_length');
});

test('whom it is about gets it with what we have of them, no mail tells it, and it goes with them', async () => {
  const { id, personId } = await inReview();
  const mails = await api.database.mail.count();
  await write(id, 'Belde op maandag.');
  expect(await api.database.mail.count()).toBe(mails);
  const known = await knownOf(api.database, api.keys, personId, 'NL');
  expect(known?.signUps).toMatchObject([{ note: 'Belde op maandag.' }]);
  expect(known && knownInWords(known, 'nl').flatMap(({ lines }) => lines)).toContainEqual([
    'Notitie bij je aanmelding',
    'Belde op maandag.',
  ]);
  await transact(api.database, (transaction) => erasePeople(transaction, [personId], 'STAFF'));
  expect(await api.database.signUpNote.count({ where: { signUpId: id } })).toBe(0);
});

test('a manager who was erased leaves what they wrote, without their name', async () => {
  const { id } = await inReview();
  await appoint(api, 'weg@example.org', 'n');
  const other = await loggedIn(api, 'weg@example.org');
  await write(id, 'Van wie weg is.', other);
  const { writerId } = await api.database.signUpNote.findUniqueOrThrow({ where: { signUpId: id } });
  await transact(api.database, (transaction) => erasePeople(transaction, [writerId ?? ''], 'PERSON'));
  const { data } = await manager.ask('query ($id: ID!) { viewer { deskSignUp(id: $id) { note { text writer } } } }', {
    id,
  });
  expect(data.viewer.deskSignUp.note).toEqual({ text: 'Van wie weg is.', writer: null });
});
