import { randomUUID } from 'node:crypto';
import { openDatabase } from '@leerkring/prisma/client.ts';
import type { SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { endParticipation } from '../../participations/end-participation.store.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, type PublishedNetwork, publish } from '../../testing/publish.ts';
import { signedUp } from '../../testing/sign-up-states.ts';
import { closeNetwork } from '../close-network.job.ts';
import { offerPlaces } from '../offer-places.job.ts';
import { confirmed, type Decision, decided, offerAccepted, undone, withdrawn } from '../places.store.ts';

/** The steps of sign-ups on a database of their own. */
export async function placesAtHand(connections = 8) {
  const { url, drop } = await createTestDatabase();
  const database = openDatabase(url, connections);
  const { variables, keys } = privacySecrets();
  await publish(database, { programmes: [{ slug: 'p' }] });
  const run = { database, keys };
  const jobs = { offerPlaces, closeNetwork };

  /** @returns its slug and documentId */
  async function network(rules: Partial<PublishedNetwork> & { offerDays?: number } = {}) {
    const slug = `n-${randomUUID()}`;
    const { offerDays, ...published } = rules;
    await publish(database, { networks: [{ slug, programme: 'p', approval: 'NONE', ...published }] });
    const id = documentIdOf('NETWORK', slug);
    if (offerDays) await database.network.update({ where: { documentId: id }, data: { offerDays } });
    return { slug, id };
  }

  return {
    ...run,
    run,
    url,
    /** For the environment of an API on this database. */
    variables,
    async close() {
      await database.$disconnect();
      await drop();
    },

    network,
    /** Somebody on whom is to be decided, in a network of their own. */
    async inReview(rules: Parameters<typeof network>[0] = {}) {
      const asked = await network({ approval: 'EVERYONE', ...rules });
      const organisation = await organisationNamed(database, `Organisatie ${randomUUID()}`);
      const signUp = await signedUp(database, keys, { network: asked.slug, organisation, status: 'IN_REVIEW' });
      return { network: asked, organisation, signUp };
    },
    organisation: () => organisationNamed(database, `Organisatie ${randomUUID()}`),
    signedUp: (wanted: Parameters<typeof signedUp>[2]) => signedUp(database, keys, wanted),

    confirm: (id: string) => transact(database, (transaction) => confirmed(transaction, keys, id)),
    decide: (id: string, decision: Decision, text?: string) =>
      transact(database, (transaction) =>
        decided(transaction, keys, { signUpId: id, decision, text: text ?? null, by: 'NETWORK_MANAGER' }),
      ),
    undo: (id: string) => transact(database, (transaction) => undone(transaction, id, 'NETWORK_MANAGER')),
    withdraw: (id: string) => transact(database, (transaction) => withdrawn(transaction, keys, id, 'PERSON')),
    accept: (id: string) => transact(database, (transaction) => offerAccepted(transaction, keys, id)),

    /** The participation of an organisation, as the desk ends it. */
    async end(networkId: string, organisationId: string) {
      const live = await database.participation.findFirst({ where: { networkId, organisationId, until: null } });
      if (live) await endParticipation(database, keys, { participationId: live.id, by: 'NETWORK_MANAGER' });
    },

    signUp: (id: string) => database.signUp.findUniqueOrThrow({ where: { id }, include: { membership: true } }),
    async status(id: string): Promise<SignUpStatus | undefined> {
      return (await database.signUp.findUnique({ where: { id } }))?.status;
    },
    facts: (id: string) => database.network.findUniqueOrThrow({ where: { documentId: id } }),
    /** Kinds of the mails about it that were not dropped, oldest first. */
    async mails(id: string) {
      const rows = await database.mail.findMany({
        where: { signUpId: id, droppedAt: null },
        orderBy: { createdAt: 'asc' },
      });
      return rows.map(({ kind }) => kind);
    },

    /** Moves everything that happened so many hours into the past. */
    async pass(hours: number) {
      for (const column of [
        'receivedAt',
        'confirmedAt',
        'waitingSince',
        'offerExpiresAt',
        'undoUntil',
        'remindedAt',
        'offerRemindedAt',
      ])
        await database.$executeRawUnsafe(
          `UPDATE "sign_up" SET "${column}" = "${column}" - make_interval(hours => ${hours})`,
        );
      await database.$executeRaw`UPDATE "sign_up_event" SET "at" = "at" - make_interval(hours => ${hours}::int)`;
      await database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = run_at - make_interval(hours => ${hours}::int)`;
    },

    /** Does what triggers put in the queue for this network and what is due, until nothing is left. */
    async runJobs(networkId: string) {
      for (;;) {
        const due = await database.$queryRaw<{ task: keyof typeof jobs }[]>`
          DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
          WHERE t.id = j.task_id AND t.identifier IN ('offerPlaces', 'closeNetwork') AND j.payload ->> 'networkId' = ${networkId} AND j.run_at <= now()
          RETURNING t.identifier AS "task"`;
        if (due.length === 0) return;
        for (const { task } of due) await jobs[task]({ networkId }, run);
      }
    },
  };
}

export type PlacesAtHand = Awaited<ReturnType<typeof placesAtHand>>;
