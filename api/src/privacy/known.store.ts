import { type Database, type Locale, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { MembershipRole, SignUpActor, SignUpIntent, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { MailKind } from '../mail/mail-kinds.ts';
import { toldSteps } from '../my-sign-up/my-sign-up.rules.ts';
import { answerText } from '../questions/answer-text.rules.ts';
import { served } from '../questions/question.rules.ts';
import { titlesOf } from '../slugs/titles.store.ts';

/** Everything that one owner knows of one person, opened: to be shown to that person only. Instants are UTC. */
export interface Known {
  readonly personId: string;
  readonly owner: { readonly name: string; readonly dataProtectionContact: string | null };
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
  readonly since: Date;
  readonly memberships: readonly {
    readonly network: string;
    readonly role: MembershipRole;
    readonly since: Date;
    readonly until: Date | null;
    readonly organisation: string | null;
    readonly unit: string | null;
    readonly jobTitle: string | null;
    readonly source: string | null;
    /** null: it goes on, or it is not known. */
    readonly endedBy: SignUpActor | null;
  }[];
  readonly signUps: readonly {
    readonly id: string;
    readonly for: string;
    readonly intent: SignUpIntent;
    readonly status: SignUpStatus;
    readonly organisation: string | null;
    readonly unit: string | null;
    readonly jobTitle: string | null;
    /** Of a request to start a network; null: none, or no longer in the list. */
    readonly theme: string | null;
    readonly region: string | null;
    readonly motivation: string | null;
    readonly interestedOrganisations: readonly string[];
    readonly decisionText: string | null;
    /** What managers and staff keep with it, for each other. */
    readonly note: string | null;
    readonly partnerSite: string | null;
    readonly privacyNotice: { readonly version: string; readonly legalBasis: string };
    readonly answers: readonly { readonly question: string; readonly answer: string }[];
    readonly steps: readonly { readonly at: Date; readonly to: SignUpStatus; readonly by: SignUpActor }[];
  }[];
  readonly mails: readonly { readonly kind: MailKind; readonly at: Date; readonly sentAt: Date | null }[];
}

/** Bounds what one page shows; more than this no person has. */
const MOST = 500;

/**
 * A decision shows when its mail leaves, as on "Mijn aanmelding".
 * @param without documentIds of networks and programmes: nothing that belongs there
 * @returns null when the person was erased meanwhile
 */
export async function knownOf(
  database: Database,
  keys: SealingKeys,
  personId: string,
  locale: Locale,
  without: ReadonlySet<string> = new Set(),
): Promise<Known | null> {
  // Before the rest: what is taken back meanwhile counts as still hidden.
  const [clock] = await database.$queryRaw<{ now: Date }[]>`SELECT now() AS "now"`;
  const isAhead = (instant: Date | null) => instant !== null && clock !== undefined && instant > clock.now;
  const found = await database.person.findUnique({
    where: { id: personId },
    include: {
      memberships: { include: { organisation: true, unit: true }, orderBy: { since: 'asc' }, take: MOST },
      signUps: {
        include: {
          organisation: true,
          unit: true,
          startRequest: true,
          events: { orderBy: { id: 'asc' }, take: MOST },
          answers: { include: { question: true } },
          note: true,
        },
        orderBy: { receivedAt: 'asc' },
        take: MOST,
      },
      mails: { orderBy: { createdAt: 'asc' }, take: MOST },
    },
  });
  if (!found) return null;
  const person = withoutPlaces(found, without);
  const hidden = new Set(person.signUps.flatMap(({ id, undoUntil }) => (isAhead(undoUntil) ? id : [])));
  const [owner] = await database.contentOwner.findMany({ where: { documentId: person.ownerId, locale } });
  const titles = await titlesOf(database, locale, [
    ...person.memberships.map(({ networkId }) => networkId),
    ...person.signUps.flatMap(({ networkId, programmeId }) => networkId ?? programmeId ?? []),
  ]);
  const partners = await database.contentPartnerSite.findMany({
    where: { documentId: { in: person.signUps.flatMap(({ partnerSiteId }) => partnerSiteId ?? []) } },
  });
  const terms = await termsOf(
    database,
    locale,
    person.signUps.flatMap(({ startRequest }) => [startRequest?.themeId ?? [], startRequest?.regionId ?? []].flat()),
  );
  return {
    personId,
    owner: { name: owner?.name ?? 'Leerkring', dataProtectionContact: owner?.dataProtectionContact ?? null },
    name: keys.open(person.nameSealed, person.keyId),
    address: keys.open(person.addressSealed, person.keyId),
    locale: person.locale,
    since: person.createdAt,
    memberships: person.memberships
      .filter(({ signUpId }) => signUpId === null || !hidden.has(signUpId))
      .map((membership) => ({
        network: titles.get(membership.networkId) ?? membership.networkId,
        role: membership.role,
        since: membership.since,
        until: membership.until,
        organisation: membership.organisation?.name ?? null,
        unit: membership.unit?.name ?? null,
        jobTitle: membership.jobTitle,
        source: membership.source,
        endedBy: membership.endedBy,
      })),
    signUps: person.signUps.map((signUp) => ({
      id: signUp.id,
      for: titles.get(signUp.networkId ?? signUp.programmeId ?? '') ?? '',
      intent: signUp.intent,
      status: (hidden.has(signUp.id) && signUp.undoTo) || signUp.status,
      organisation: signUp.organisation?.name ?? signUp.organisationName,
      unit: signUp.unit?.name ?? signUp.unitName,
      jobTitle: signUp.jobTitle,
      theme: terms.get(signUp.startRequest?.themeId ?? '') ?? null,
      region: terms.get(signUp.startRequest?.regionId ?? '') ?? null,
      motivation: keys.openOrNull(signUp.startRequest?.motivationSealed, signUp.startRequest?.keyId),
      interestedOrganisations: signUp.startRequest?.organisationNames ?? [],
      decisionText: hidden.has(signUp.id)
        ? keys.openOrNull(signUp.undoTextSealed, signUp.undoTextKeyId)
        : keys.openOrNull(signUp.decisionTextSealed, signUp.decisionKeyId),
      note: keys.openOrNull(signUp.note?.sealed, signUp.note?.keyId),
      partnerSite: partners.find(({ documentId }) => documentId === signUp.partnerSiteId)?.name ?? null,
      privacyNotice: { version: signUp.privacyNoticeVersion, legalBasis: signUp.legalBasis },
      answers: signUp.answers.map(({ question, sealed, keyId }) => {
        const words = served(question, locale);
        return { question: words.label, answer: answerText(words, JSON.parse(keys.open(sealed, keyId))) };
      }),
      steps: toldSteps(signUp.events, hidden.has(signUp.id)).map(({ at, to, by }) => ({ at, to, by })),
    })),
    mails: person.mails
      .filter(({ notBefore, droppedAt }) => droppedAt === null && !isAhead(notBefore))
      .map(({ kind, createdAt, sentAt }) => ({ kind: kind as MailKind, at: createdAt, sentAt })),
  };
}

interface OfPlace {
  readonly networkId: string | null;
  readonly programmeId?: string | null;
}

function withoutPlaces<
  Membership extends OfPlace,
  SignUp extends OfPlace & { readonly id: string },
  Mail extends OfPlace & { readonly signUpId: string | null },
  Person extends { memberships: Membership[]; signUps: SignUp[]; mails: Mail[] },
>(person: Person, places: ReadonlySet<string>): Person {
  const isLeftOut = ({ networkId, programmeId }: OfPlace) => places.has(networkId ?? programmeId ?? '');
  const hidden = new Set(person.signUps.filter(isLeftOut).map(({ id }) => id));
  return {
    ...person,
    memberships: person.memberships.filter((membership) => !isLeftOut(membership)),
    signUps: person.signUps.filter((signUp) => !isLeftOut(signUp)),
    mails: person.mails.filter((mail) => !isLeftOut(mail) && !hidden.has(mail.signUpId ?? '')),
  };
}

/** Names of themes and regions, by documentId. */
async function termsOf(database: Database, locale: Locale, documentIds: string[]): Promise<Map<string, string>> {
  const terms = await database.contentTermText.findMany({ where: { documentId: { in: documentIds }, locale } });
  return new Map(terms.map(({ documentId, name }) => [documentId, name]));
}

/** Somebody said that this person `p` is them, or was put there by who manages a network. Anybody can sign up a name at another's address. */
const isConfirmed = Prisma.sql`(EXISTS (SELECT FROM "membership" WHERE "personId" = p."id")
  OR EXISTS (SELECT FROM "sign_up" WHERE "personId" = p."id" AND "confirmedAt" IS NOT NULL))`;

interface PeopleOfOwner {
  readonly ownerId: string;
  readonly personIds: readonly string[];
  /** Several names are confirmed: the owner has to look who asks. One can help themselves, and what nobody confirmed goes along. */
  readonly areSeveral: boolean;
}

/** People of this address, per owner. */
export async function peopleOf(
  database: Database | Transaction,
  addressHash: Uint8Array<ArrayBuffer>,
): Promise<PeopleOfOwner[]> {
  const people = await database.$queryRaw<{ id: string; ownerId: string; isConfirmed: boolean }[]>`
    SELECT p."id"::text, p."ownerId", ${isConfirmed} AS "isConfirmed" FROM "person" p
    WHERE p."addressHash" = ${addressHash} ORDER BY "isConfirmed" DESC, p."createdAt" LIMIT ${MOST}`;
  return [...Map.groupBy(people, ({ ownerId }) => ownerId)].map(([ownerId, of]) => ({
    ownerId,
    personIds: of.map(({ id }) => id),
    areSeveral: of.filter((person) => person.isConfirmed).length > 1,
  }));
}

/** Whom to ask where this person shares an address with another confirmed name, by the same rule. @returns null: they help themselves */
export async function ownerToAsk(
  database: Database,
  personId: string,
  locale: Locale,
): Promise<{ readonly name: string; readonly dataProtectionContact: string | null } | null> {
  const [row] = await database.$queryRaw<{ ownerId: string }[]>`
    SELECT p."ownerId" FROM "person" self JOIN "person" p USING ("ownerId", "addressHash")
    WHERE self."id" = ${personId}::uuid AND ${isConfirmed} GROUP BY 1 HAVING count(*) > 1`;
  if (!row) return null;
  const [owner] = await database.contentOwner.findMany({ where: { documentId: row.ownerId, locale } });
  return { name: owner?.name ?? 'Leerkring', dataProtectionContact: owner?.dataProtectionContact ?? null };
}
