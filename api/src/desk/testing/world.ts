import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.ts';
import { questionId } from '../../questions/question.rules.ts';
import { startApi } from '../../testing/api.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { findSession, startSession } from '../desk-session.store.ts';
import { addStaff, appoint } from './roles.ts';
import { browser } from './visitor.ts';

export const otherOwnerId = 'owner-other';

/** Everybody who could ask something, seen from network n1 of the first owner; n2 is of the same owner, m of the other. */
export const addresses = {
  anonymous: null,
  nobody: 'nobody@example.org',
  leadOfN1: 'lead@example.org',
  managerOfN1: 'manager@example.org',
  managerOfN2: 'manager2@example.org',
  staff: 'staff@example.org',
  otherStaff: 'staff2@example.org',
} as const;
export type Visitor = keyof typeof addresses;
export const visitors = Object.keys(addresses) as Visitor[];

/** Two owners with networks, people in every role, and one of everything that the desk shows. */
export async function startWorld(variables: Record<string, string> = {}) {
  const api = await startApi(variables);
  const { database, keys } = api;
  await publish(database, {
    programmes: [{ slug: 'p' }, { slug: 'q' }],
    networks: [
      { slug: 'n1', programme: 'p', maximumOrganisations: 20 },
      { slug: 'n2', programme: 'p', maximumOrganisations: 20 },
      { slug: 'm', programme: 'q' },
    ],
  });
  await database.owner.create({ data: { documentId: otherOwnerId } });
  await database.programme.update({
    where: { documentId: documentIdOf('PROGRAMME', 'q') },
    data: { ownerId: otherOwnerId },
  });
  await appoint(api, addresses.leadOfN1, 'n1', 'LEAD_EXPERT');
  await appoint(api, addresses.managerOfN1, 'n1');
  await appoint(api, addresses.managerOfN2, 'n2');
  await addStaff(api, addresses.staff, ownerId);
  await addStaff(api, addresses.otherStaff, otherOwnerId);
  const colleague = await addStaff(api, 'colleague@example.org', ownerId);

  const care = await organisationNamed(database, 'Zorg A');
  const join = await signedUp(database, keys, {
    network: 'n1',
    status: 'IN_REVIEW',
    organisation: { name: 'Zorg A' },
    jobTitle: 'Verpleegkundige',
  });
  const start = await signedUp(database, keys, { programme: 'p', status: 'IN_REVIEW' });
  const member = await signedUp(database, keys, { network: 'n1', status: 'ACCEPTED', organisation: { id: care.id } });
  await answer(api, join.id);
  const motivation = keys.seal('Wij willen samen leren.');
  await database.startRequest.create({
    data: {
      signUpId: start.id,
      motivationSealed: motivation.sealed,
      keyId: motivation.keyId,
      organisationNames: ['Zorg B'],
    },
  });
  const note = keys.seal('Belde op maandag.');
  await database.signUpNote.create({
    data: { signUpId: join.id, sealed: note.sealed, keyId: note.keyId, by: 'STAFF' },
  });
  const refused = { kind: 'inReview', locale: 'NL', refusedAt: new Date(), refusal: '550 5.1.1' } as const;
  const [refusedMail] = await Promise.all(
    [join, start].map(({ id, personId }) => database.mail.create({ data: { ...refused, personId, signUpId: id } })),
  );
  const day = new Date('2026-01-01');
  const convenant = await database.convenant.create({
    data: {
      slug: 'c',
      title: 'Convenant',
      summary: '',
      regions: [],
      signedOn: day,
      startsOn: day,
      parties: { create: { organisationId: care.id, kind: 'CARE_PROVIDER', signedOn: day } },
      networks: { create: { networkId: documentIdOf('NETWORK', 'n1') } },
    },
  });
  const membership = await database.membership.findUniqueOrThrow({ where: { signUpId: member.id } });
  const managership = await database.membership.findFirstOrThrow({
    where: { role: 'NETWORK_MANAGER', networkId: documentIdOf('NETWORK', 'n1') },
  });

  const tokens = new Map<Visitor, string>();
  for (const visitor of visitors) {
    const address = addresses[visitor];
    if (address !== null) tokens.set(visitor, (await startSession(database, keys, { address, staffOf: [] })).token);
  }
  return {
    ...api,
    networkId: documentIdOf('NETWORK', 'n1'),
    care,
    join,
    startRequest: start,
    refusedMailId: refusedMail?.id ?? '',
    member,
    membershipId: membership.id,
    managershipId: managership.id,
    participationId: membership.participationId ?? '',
    convenantId: convenant.id,
    staffAccountId: colleague,
    as: (visitor: Visitor) => browser(api, tokens.get(visitor)),
    /** Of one request to the desk. */
    async contextOf(visitor: Visitor): Promise<Context> {
      const { session } = await findSession(database, tokens.get(visitor));
      return {
        database,
        keys,
        publicUrl: '',
        log: api.app.log,
        origin: null,
        now: new Date(),
        limits: api.limits,
        networkBlock: '',
        desk: { session, staff: [] },
      };
    },
  };
}
export type World = Awaited<ReturnType<typeof startWorld>>;

/** To a question that the form does not ask any more. */
async function answer({ database, keys }: Awaited<ReturnType<typeof startApi>>, signUpId: string) {
  const networkId = documentIdOf('NETWORK', 'n1');
  const question = {
    kind: 'LONG_TEXT' as const,
    required: true,
    labelNl: `Waarom? ${randomUUID()}`,
    labelEn: null,
    helpNl: null,
    helpEn: null,
    optionsNl: [],
    optionsEn: [],
  };
  const id = questionId(networkId, question);
  await database.question.create({ data: { id, networkId, ...question } });
  const { sealed, keyId } = keys.seal(JSON.stringify('Om te leren'));
  await database.signUpAnswer.create({ data: { signUpId, questionId: id, sealed, keyId } });
}
