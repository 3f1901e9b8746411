import { randomUUID } from 'node:crypto';
import type { MembershipRole, Organisation, Prisma, Transaction } from '../client.ts';
import type { SealingKeys } from '../sealed-text.ts';

const since = new Date('2026-01-12T08:00:00Z');

export interface DemoNetwork {
  documentId: string;
  ownerId: string;
  maximumOrganisations: number | null;
  seatsPerOrganisation: number | null;
}

/** Gathers people, participations and memberships, and stores them in few statements. */
export class MembershipSeeding {
  readonly #keys: SealingKeys;
  readonly #people: Prisma.PersonCreateManyInput[] = [];
  readonly #participations: Prisma.ParticipationCreateManyInput[] = [];
  readonly #memberships: Prisma.MembershipCreateManyInput[] = [];
  readonly #waiting: { network: DemoNetwork; personId: string; organisationId: string }[] = [];

  constructor(keys: SealingKeys) {
    this.#keys = keys;
  }

  person(ownerId: string): string {
    const id = randomUUID();
    const number = String(this.#people.length + 1).padStart(4, '0');
    const name = this.#keys.seal(`Deelnemer ${number}`);
    const address = `deelnemer-${number}@example.org`;
    this.#people.push({
      id,
      ownerId,
      nameSealed: name.sealed,
      addressSealed: this.#keys.seal(address).sealed,
      keyId: name.keyId,
      nameHash: this.#keys.nameHash(`Deelnemer ${number}`),
      addressHash: this.#keys.addressHash(address),
    });
    return id;
  }

  membership(
    network: DemoNetwork,
    role: MembershipRole,
    employer: Omit<Prisma.MembershipCreateManyInput, 'networkId' | 'personId'> = {},
  ) {
    this.#memberships.push({
      networkId: network.documentId,
      personId: this.person(network.ownerId),
      role,
      since,
      ...employer,
    });
  }

  /** Each organisation takes part with `people` participants, as many as its seats allow. */
  organisations(network: DemoNetwork, organisations: Organisation[], people: number) {
    for (const { id: organisationId } of organisations) {
      const participationId = randomUUID();
      this.#participations.push({ id: participationId, networkId: network.documentId, organisationId, since });
      for (let seat = 0; seat < Math.min(people, network.seatsPerOrganisation ?? people); seat++) {
        this.membership(network, 'PARTICIPANT', {
          organisationId,
          participationId,
          jobTitle: 'Kwaliteitsverpleegkundige',
        });
      }
    }
  }

  waiting(network: DemoNetwork, organisation: Organisation) {
    this.#waiting.push({ network, personId: this.person(network.ownerId), organisationId: organisation.id });
  }

  async store(transaction: Transaction) {
    await transaction.person.createMany({ data: this.#people });
    await transaction.participation.createMany({ data: this.#participations });
    await transaction.membership.createMany({ data: this.#memberships });
    const signUps = await transaction.signUp.createManyAndReturn({
      data: this.#waiting.map(({ network, personId, organisationId }) => ({
        networkId: network.documentId,
        personId,
        organisationId,
        intent: 'JOIN',
        acceptsWaitingList: true,
        locale: 'NL',
        privacyNoticeVersion: 'demo',
        legalBasis: 'demo',
      })),
    });
    const these = { id: { in: signUps.map(({ id }) => id) } };
    await transaction.signUp.updateMany({ where: these, data: { status: 'CONFIRMED', confirmedAt: since } });
    await transaction.signUp.updateMany({ where: these, data: { status: 'WAITLISTED', waitingSince: since } });
  }
}
