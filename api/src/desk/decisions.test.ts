import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addStaff, appoint } from './testing/roles.ts';
import { loggedIn } from './testing/visitor.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let manager: Awaited<ReturnType<typeof loggedIn>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p', maximumOrganisations: 50, seatsPerOrganisation: 1 },
      { slug: 'rij', programme: 'p' },
      { slug: 'laatst', programme: 'p' },
      { slug: 'vol', programme: 'p', maximumOrganisations: 0 },
      { slug: 'voorbij', programme: 'p' },
    ],
  });
  for (const network of ['n', 'rij', 'laatst', 'vol', 'voorbij']) await appoint(api, 'manager@example.org', network);
  await addStaff(api, 'staff@example.org', ownerId);
  manager = await loggedIn(api, 'manager@example.org');
  staff = await loggedIn(api, 'staff@example.org');
});
afterAll(() => api.close());

const answer = `{ __typename ... on DeskSignUp { status undoUntil decisions decisionText waitingPosition timeline { to by } }
  ... on Refusal { message } ... on NotDecidable { status } ... on NetworkFull { isFullForNewOrganisationsOnly } }`;
async function decide(how: string, id: string, who = manager, extra = '') {
  const { data, errors } = await who.ask(`mutation ($id: ID!) { ${how}(id: $id${extra}) ${answer} }`, { id });
  expect(errors).toBeUndefined();
  return data[how];
}
const mailsOf = (signUpId: string) =>
  api.database.mail.findMany({ where: { signUpId }, orderBy: { createdAt: 'asc' } });

async function inReview(network = 'n', organisation?: string) {
  const { id } = await organisationNamed(api.database, organisation ?? `Zorg ${Math.random()}`);
  return signedUp(api.database, api.keys, { network, status: 'IN_REVIEW', organisation: { id } });
}

test('accepting gives a place at once; the mail leaves after the 10 minutes in which it can be undone', async () => {
  const { id, personId } = await inReview();
  const accepted = await decide('acceptSignUp', id);
  expect(accepted).toMatchObject({ __typename: 'DeskSignUp', status: 'ACCEPTED', decisions: ['UNDO'] });
  const minutes = (Date.parse(accepted.undoUntil) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(9.5);
  expect(minutes).toBeLessThanOrEqual(10.1);
  expect(accepted.timeline.at(-1)).toEqual({ to: 'ACCEPTED', by: 'NETWORK_MANAGER' });
  expect(await api.database.membership.count({ where: { personId, until: null } })).toBe(1);
  const [mail] = await mailsOf(id);
  expect(mail).toMatchObject({ kind: 'accepted', sentAt: null });
  expect(mail?.notBefore.getTime()).toBeGreaterThan(Date.now() + 9 * 60_000);

  expect(await decide('undoDecision', id)).toMatchObject({ status: 'IN_REVIEW', undoUntil: null });
  expect(await api.database.membership.count({ where: { personId, until: null } })).toBe(0);
  expect((await mailsOf(id))[0]?.droppedAt).not.toBeNull();
  expect(await decide('undoDecision', id)).toMatchObject({ __typename: 'UndoTooLate' });
});

test('after 10 minutes nothing can be undone', async () => {
  const { id } = await inReview();
  await decide('waitlistSignUp', id);
  await api.database
    .$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() - interval '1 second' WHERE "id" = ${id}::uuid`;
  expect(await decide('undoDecision', id)).toEqual({
    __typename: 'UndoTooLate',
    message: 'Dit besluit kun je niet meer terugdraaien: de 10 minuten zijn voorbij, of iemand deed het al.',
  });
});

test('nor in a network that has ended', async () => {
  const { id } = await inReview('voorbij');
  await decide('declineSignUp', id);
  const network = { where: { documentId: documentIdOf('NETWORK', 'voorbij') } };
  await api.database.network.update({ ...network, data: { endsAt: new Date(0) } });
  expect(await decide('undoDecision', id)).toEqual({
    __typename: 'UndoTooLate',
    message: 'Dit besluit kun je niet meer terugdraaien: het netwerk is gestopt.',
  });
});

test('the words with a decision are read by who decided, and stand sealed in the database', async () => {
  const { id } = await inReview();
  const declined = await decide('declineSignUp', id, manager, ', text: "  Probeer het in maart.  "');
  expect(declined).toMatchObject({ status: 'DECLINED', decisionText: 'Probeer het in maart.' });
  const [row] = await api.database.$queryRaw<
    { row: string }[]
  >`SELECT "sign_up"::text AS "row" FROM "sign_up" WHERE "id" = ${id}::uuid`;
  expect(row?.row).not.toContain(Buffer.from('maart').toString('hex'));
  const { errors } = await manager.ask(
    'mutation ($id: ID!, $text: String) { declineSignUp(id: $id, text: $text) { __typename } }',
    {
      id,
      text: 'x'.repeat(2001),
    },
  );
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test.each(['\\u0000', '\\u202e', '\\u2066'])('a text with %s is refused, and decides nothing', async (hidden) => {
  for (const how of ['acceptSignUp', 'declineSignUp']) {
    const { id } = await inReview();
    const refused = await decide(how, id, manager, `, text: "Tot${hidden} ziens"`);
    expect(refused).toEqual({ __typename: 'InvalidDecision', message: expect.stringContaining('dat je niet ziet') });
    expect(await mailsOf(id)).toEqual([]);
    expect(await decide(how, id, manager, ', text: "Tot\\n\\nziens 👩\u200d⚕\ufe0f"')).toMatchObject({
      decisionText: 'Tot\n\nziens 👩\u200d⚕\ufe0f',
    });
  }
});

test('the waiting list is shown in its order', async () => {
  const [first, second] = [await inReview('rij'), await inReview('rij')];
  expect(await decide('waitlistSignUp', first.id)).toMatchObject({ status: 'WAITLISTED', waitingPosition: 1 });
  expect(await decide('waitlistSignUp', second.id)).toMatchObject({ waitingPosition: 2 });
  const { data } = await manager.ask(
    '{ viewer { deskNetwork(id: "network-rij") { waitingList { nodes { id waitingPosition } } } } }',
  );
  expect(data.viewer.deskNetwork.waitingList.nodes).toEqual([
    { id: first.id, waitingPosition: 1 },
    { id: second.id, waitingPosition: 2 },
  ]);
});

test('what was decided last stands first', async () => {
  const [first, second] = [await inReview('laatst'), await inReview('laatst')];
  await decide('declineSignUp', second.id);
  await decide('declineSignUp', first.id);
  const { data } = await manager.ask(
    '{ viewer { deskNetwork(id: "network-laatst") { decided(first: 1) { nodes { id } pageInfo { endCursor } } } } }',
  );
  const { nodes, pageInfo } = data.viewer.deskNetwork.decided;
  expect(nodes).toEqual([{ id: first.id }]);
  const next = await manager.ask(
    'query ($after: String) { viewer { deskNetwork(id: "network-laatst") { decided(first: 1, after: $after) { nodes { id } } } } }',
    { after: pageInfo.endCursor },
  );
  expect(next.data.viewer.deskNetwork.decided.nodes).toEqual([{ id: second.id }]);
});

describe('what cannot be done is said, and nothing changes', () => {
  test('no place for a new organisation', async () => {
    const { id } = await inReview('vol');
    expect(await decide('acceptSignUp', id)).toMatchObject({
      __typename: 'NetworkFull',
      isFullForNewOrganisationsOnly: true,
    });
  });

  test('no seat left of an organisation that takes part', async () => {
    await decide('acceptSignUp', (await inReview('n', 'Zorg Bezet')).id);
    const { id } = await inReview('n', 'Zorg Bezet');
    expect(await decide('acceptSignUp', id)).toMatchObject({
      __typename: 'NetworkFull',
      isFullForNewOrganisationsOnly: false,
    });
    expect(await mailsOf(id)).toEqual([]);
  });

  test('an organisation that nobody confirmed', async () => {
    const { id } = await signedUp(api.database, api.keys, {
      network: 'n',
      status: 'IN_REVIEW',
      organisation: { name: 'Iets' },
    });
    expect(await decide('acceptSignUp', id)).toMatchObject({ __typename: 'OrganisationUnconfirmed' });
    const { data } = await manager.ask(
      'query ($id: ID!) { viewer { deskSignUp(id: $id) { decisions organisationName } } }',
      { id },
    );
    expect(data.viewer.deskSignUp).toEqual({ decisions: ['WAITLIST', 'DECLINE'], organisationName: 'Iets' });
  });

  test('somebody else decided meanwhile: one of two decisions at once counts', async () => {
    const { id } = await inReview();
    const both = await Promise.all([decide('acceptSignUp', id), decide('declineSignUp', id, staff)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['DeskSignUp', 'NotDecidable']);
    expect(await mailsOf(id)).toHaveLength(1);
  });

  test('who withdrew', async () => {
    const { id } = await signedUp(api.database, api.keys, { network: 'n', status: 'WITHDRAWN' });
    expect(await decide('acceptSignUp', id)).toMatchObject({ __typename: 'NotDecidable', status: 'WITHDRAWN' });
  });
});

test('staff decide on requests to start a network; there is no waiting list for them', async () => {
  const { id } = await signedUp(api.database, api.keys, { programme: 'p', status: 'IN_REVIEW' });
  expect(await decide('waitlistSignUp', id, staff)).toMatchObject({ __typename: 'NotDecidable', status: 'IN_REVIEW' });
  expect(await decide('acceptSignUp', id, staff)).toMatchObject({ status: 'ACCEPTED' });
  const { data } = await staff.ask(
    '{ viewer { owners { startRequests(status: [ACCEPTED]) { id timeline { to by } } } } }',
  );
  const [request] = data.viewer.owners[0].startRequests;
  expect(request.id).toBe(id);
  expect(request.timeline.at(-1)).toEqual({ to: 'ACCEPTED', by: 'STAFF' });
});

test('how often a manager hears of sign-ups is theirs to say', async () => {
  expect((await manager.ask('mutation { setDeskMail(pace: DAILY) { deskMail } }')).data.setDeskMail.deskMail).toBe(
    'DAILY',
  );
  expect((await manager.ask('{ viewer { deskMail toDecideCount } }')).data.viewer.deskMail).toBe('DAILY');
  const people = await api.database.person.findMany({ where: { deskMail: 'DAILY' } });
  expect(people).toHaveLength(1);
  // Who manages nothing gets no mail, whatever they ask for.
  expect((await staff.ask('mutation { setDeskMail(pace: DAILY) { deskMail } }')).data.setDeskMail.deskMail).toBeNull();
});
