import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitingPosition } from './places.store.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';
import { possibleDecisions } from './waiting-list.store.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

describe('confirming', () => {
  test.each([
    ['NONE', false, 'ACCEPTED', ['accepted']],
    ['NEW_ORGANISATIONS', true, 'ACCEPTED', ['accepted']],
    ['NEW_ORGANISATIONS', false, 'IN_REVIEW', ['deskSignUp', 'inReview']],
    ['EVERYONE', true, 'IN_REVIEW', ['deskSignUp', 'inReview']],
  ] as const)('approval %s, organisation takes part %s: %s', async (approval, takesPart, status, mails) => {
    const organisation = await at.organisation();
    const { slug, id } = await at.network({ approval, organisations: takesPart ? [organisation.name] : [] });
    const signUp = await at.signedUp({ network: slug, organisation });
    expect(await at.confirm(signUp.id)).toEqual({ status });
    expect((await at.mails(signUp.id)).sort()).toEqual(mails);
    expect(await drift(at.database, id)).toEqual([]);
    // The link in a mail was used again, or another mail's.
    expect(await at.confirm(signUp.id)).toEqual({ refused: 'notConfirmable', status });
  });

  test('a typed name takes no place before somebody matches it', async () => {
    const { slug, id } = await at.network();
    const signUp = await at.signedUp({ network: slug, organisation: { name: 'Stichting Typefout' } });
    expect(await at.confirm(signUp.id)).toEqual({ status: 'IN_REVIEW' });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ refused: 'organisationUnconfirmed', status: 'IN_REVIEW' });
    expect(await at.facts(id)).toMatchObject({ organisationCount: 0, participantCount: 0 });
    expect((await possibleDecisions(at.database, [signUp.id])).get(signUp.id)).toEqual(['WAITLIST', 'DECLINE']);
    // It may wait, and is passed over until it is matched.
    await at.decide(signUp.id, 'WAITLIST');
    await at.pass(1);
    await at.runJobs(id);
    expect(await at.status(signUp.id)).toBe('WAITLISTED');
    const { id: organisationId } = await at.organisation();
    await at.database.signUp.update({ where: { id: signUp.id }, data: { organisationId, organisationName: null } });
    await at.runJobs(id);
    expect(await at.status(signUp.id)).toBe('OFFERED');
  });

  test('full: on the waiting list, also who would rather not wait', async () => {
    const { slug, id } = await at.network({ maximumOrganisations: 1, organisations: ['Een'] });
    const [one, other] = [
      await at.signedUp({ network: slug, organisation: await at.organisation(), acceptsWaitingList: false }),
      await at.signedUp({ network: slug, organisation: await at.organisation() }),
    ];
    for (const { id } of [one, other]) expect(await at.confirm(id)).toEqual({ status: 'WAITLISTED' });
    expect(await waitingPosition(at.database, one.id)).toBe(1);
    expect(await waitingPosition(at.database, other.id)).toBe(2);
    expect(await at.mails(one.id)).toEqual(['waitingList']);
    expect(await at.facts(id)).toMatchObject({ organisationCount: 1, waitingListCount: 2 });
  });

  test('a place that came free is for who waited, not for who confirms at that moment', async () => {
    const { slug, id } = await at.network({ maximumOrganisations: 1, organisations: ['Een'] });
    const waiting = await at.signedUp({ network: slug, organisation: await at.organisation(), status: 'WAITLISTED' });
    const later = await at.signedUp({ network: slug, organisation: await at.organisation() });
    await at.database.network.update({ where: { documentId: id }, data: { maximumOrganisations: 2 } });
    expect(await at.confirm(later.id)).toEqual({ status: 'WAITLISTED' });
    await at.runJobs(id);
    expect(await at.status(waiting.id)).toBe('OFFERED');
    expect(await at.status(later.id)).toBe('WAITLISTED');
    expect(await waitingPosition(at.database, later.id)).toBe(1);
  });

  test('the network ended meanwhile: told so', async () => {
    const { slug } = await at.network({ endsAt: new Date('2020-01-01') });
    const { id } = await at.signedUp({ network: slug, organisation: await at.organisation() });
    expect(await at.confirm(id)).toEqual({ status: 'EXPIRED' });
    expect(await at.mails(id)).toEqual(['networkEnded']);
  });

  test('a network that is no longer published goes on by its last rules', async () => {
    const { slug, id } = await at.network();
    await at.database.contentNetwork.delete({ where: { documentId: id } });
    const signUp = await at.signedUp({ network: slug, organisation: await at.organisation() });
    expect(await at.confirm(signUp.id)).toEqual({ status: 'ACCEPTED' });
  });

  test('a member by hand meanwhile is accepted and has one membership', async () => {
    const { slug, id } = await at.network();
    const signUp = await at.signedUp({ network: slug, organisation: await at.organisation() });
    await at.database.membership.create({ data: { networkId: id, personId: signUp.personId, source: 'by hand' } });
    expect(await at.confirm(signUp.id)).toEqual({ status: 'ACCEPTED' });
    expect(await at.facts(id)).toMatchObject({ organisationCount: 0, participantCount: 1 });
    expect(await at.withdraw(signUp.id)).toEqual({ status: 'WITHDRAWN' });
    expect(await at.facts(id)).toMatchObject({ participantCount: 0 });
  });

  test('a request to start a network is always looked at, by the staff', async () => {
    const signUp = await at.signedUp({ programme: 'p' });
    expect(await at.confirm(signUp.id)).toEqual({ status: 'IN_REVIEW' });
    expect((await at.mails(signUp.id)).sort()).toEqual(['deskSignUp', 'inReview']);
    expect(await at.decide(signUp.id, 'WAITLIST')).toEqual({ refused: 'notDecidable', status: 'IN_REVIEW' });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ status: 'ACCEPTED' });
    expect((await at.signUp(signUp.id)).membership).toBeNull();
    expect((await possibleDecisions(at.database, [signUp.id])).get(signUp.id)).toEqual(['UNDO']);
    expect(await at.undo(signUp.id)).toEqual({ status: 'IN_REVIEW' });
    expect((await possibleDecisions(at.database, [signUp.id])).get(signUp.id)).toEqual(['ACCEPT', 'DECLINE']);
    expect(await at.withdraw(signUp.id)).toEqual({ status: 'WITHDRAWN' });
  });
});

describe('who hears that there is something to decide', () => {
  async function toldAbout(managers: ('AT_ONCE' | 'DAILY')[]) {
    const { slug, id: networkId } = await at.network({ approval: 'EVERYONE' });
    const people = [];
    for (const deskMail of managers) {
      const { personId } = await at.signedUp({ network: slug, status: 'WITHDRAWN' });
      await at.database.person.update({ where: { id: personId }, data: { deskMail, locale: 'EN' } });
      await at.database.membership.create({ data: { networkId, personId, role: 'NETWORK_MANAGER' } });
      people.push(personId);
    }
    const { id } = await at.signedUp({ network: slug, organisation: await at.organisation() });
    await at.confirm(id);
    const mails = await at.database.mail.findMany({ where: { kind: 'deskSignUp', signUpId: id } });
    return {
      people,
      mails: mails.map(({ personId, ownerId, locale, linkId }) => ({ personId, ownerId, locale, linkId })),
    };
  }

  test('the managers who want to hear at once, without a link to the person', async () => {
    const { people, mails } = await toldAbout(['AT_ONCE', 'DAILY']);
    expect(mails).toEqual([{ personId: people[0], ownerId: null, locale: 'EN', linkId: null }]);
  });

  test('nobody where the managers want to hear once a day', async () => {
    expect((await toldAbout(['DAILY'])).mails).toEqual([]);
  });

  test("the owner's mailbox where there is no manager", async () => {
    expect((await toldAbout([])).mails).toEqual([
      { personId: null, ownerId: 'owner-zorgkring', locale: 'NL', linkId: null },
    ]);
  });
});

describe('inside one organisation', () => {
  async function hosted(rules: object = {}) {
    const kvkNumber = String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
    const host = await at.database.organisation.create({ data: { name: 'Gastheer', kind: 'OTHER', kvkNumber } });
    return { host, ...(await at.network({ hostOrganisationKvk: kvkNumber, maximumOrganisations: 0, ...rules })) };
  }

  test('the host is the employer, and no organisation is counted', async () => {
    const { host, slug, id } = await hosted();
    const signUp = await at.signedUp({ network: slug, organisation: await at.organisation() });
    expect(await at.confirm(signUp.id)).toEqual({ status: 'ACCEPTED' });
    expect((await at.signUp(signUp.id)).membership).toMatchObject({ organisationId: host.id, participationId: null });
    expect(await at.facts(id)).toMatchObject({ organisationCount: 0, participantCount: 1 });
  });

  test('seats hold where the editor gave a maximum, whatever the number of organisations', async () => {
    const { slug, id } = await hosted({ seatsPerOrganisation: 1 });
    const [one, other] = [await at.signedUp({ network: slug }), await at.signedUp({ network: slug })];
    expect(await at.confirm(one.id)).toEqual({ status: 'ACCEPTED' });
    expect(await at.confirm(other.id)).toEqual({ status: 'WAITLISTED' });
    await at.withdraw(one.id);
    await at.runJobs(id);
    expect(await at.accept(other.id)).toEqual({ status: 'ACCEPTED' });
    expect(await drift(at.database, id)).toEqual([]);
  });

  test('a host that nobody confirmed: a person decides, and may accept', async () => {
    const { slug } = await at.network({ hostOrganisationKvk: '99999990' });
    const signUp = await at.signedUp({ network: slug });
    expect(await at.confirm(signUp.id)).toEqual({ status: 'IN_REVIEW' });
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ status: 'ACCEPTED' });
  });
});

test.each([
  ['ORGANISATION', 1, 'WAITLISTED'],
  ['LOCATION', 2, 'ACCEPTED'],
] as const)(
  'two locations of one organisation with one seat each, where %s is counted: %i',
  async (counts, number, status) => {
    const { slug, id } = await at.network({ counts, seatsPerOrganisation: 1 });
    const top = await at.organisation();
    const location = () =>
      at.database.organisation.create({
        data: { name: 'Locatie', kind: 'OTHER', level: 'LOCATION', parentId: top.id },
      });
    const [one, other] = [
      await at.signedUp({ network: slug, organisation: await location() }),
      await at.signedUp({ network: slug, organisation: await location() }),
    ];
    expect(await at.confirm(one.id)).toEqual({ status: 'ACCEPTED' });
    expect(await at.confirm(other.id)).toEqual({ status });
    expect((await at.facts(id)).organisationCount).toBe(number);
  },
);
