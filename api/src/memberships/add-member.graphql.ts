import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { fullForDesk } from '../desk/decisions.refusals.ts';
import { DeskMembership } from '../desk/desk-people.graphql.ts';
import { deskMembershipById } from '../desk/desk-people.store.ts';
import { maySeePerson } from '../desk/desk-person.rules.ts';
import { deskPersonById } from '../desk/desk-person.store.ts';
import { findDeskSignUp } from '../desk/desk-sign-up.store.ts';
import { notThere } from '../desk/scopes.ts';
import { actorFor, type Viewer, viewerOf } from '../desk/viewer.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { factKey } from '../nodes/global-id.ts';
import { checkedOrganisation, NewOrganisationInput } from '../organisations/new-organisation.graphql.ts';
import {
  OrganisationExists,
  OrganisationGone,
  organisationExists,
  organisationGone,
} from '../organisations/organisation.refusals.ts';
import { organisationById } from '../organisations/organisation.store.ts';
import { organisationTexts } from '../organisations/organisation.texts.ts';
import { knownByAnotherName } from '../people/same-address.store.ts';
import { NetworkFull } from '../sign-ups/sign-up.refusals.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import {
  type Added,
  type AppointedRole,
  addMember,
  appoint,
  type NewMember,
  type NotAdded,
} from './add-member.store.ts';
import type { GivenOrganisation } from './joinable.store.ts';
import {
  AlreadyMember,
  AlreadySignedUp,
  alreadyMember,
  alreadySignedUp,
  InvalidMember,
  invalidMember,
  NetworkTakesNobody,
  networkTakesNobody,
} from './member.refusals.ts';
import { memberTexts } from './member.texts.ts';
import { SamePersonMaybe, samePersonMaybe } from './same-person.refusals.ts';

const NewMemberPerson = builder.inputType('NewMemberPerson', {
  description: 'Either `id`, or `name` and `email`.',
  fields: (t) => ({
    id: t.id({ description: 'Of a `DeskPerson`: somebody who is known.' }),
    name: t.string({ description: '1 to 120 characters.' }),
    email: t.string({ description: 'At most 254 characters.' }),
    jobTitle: t.string({ description: 'At most 120 characters.' }),
  }),
});
const NewMemberOrganisation = builder.inputType('NewMemberOrganisation', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'One of `organisations`.' }),
    new: t.field({ type: NewOrganisationInput }),
  }),
});

const AddMemberResult = builder.unionType('AddMemberResult', {
  types: [
    DeskMembership,
    NetworkFull,
    AlreadyMember,
    AlreadySignedUp,
    SamePersonMaybe,
    OrganisationExists,
    OrganisationGone,
    NetworkTakesNobody,
    InvalidMember,
  ],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskMembership'),
});

const AppointedRoleEnum = builder.enumType('AppointedRole', {
  description: 'Roles that take no seat.',
  values: ['NETWORK_MANAGER', 'LEAD_EXPERT', 'PROCESS_FACILITATOR'] as const satisfies readonly AppointedRole[],
});

const memberArguments = builder.args((t) => ({
  network: t.id({ required: true, description: 'The id of `DeskNetwork`.' }),
  person: t.field({ type: NewMemberPerson, required: true }),
  isSomebodyElse: t.boolean({
    description: 'The answer to `SamePersonMaybe`: nobody who is known at this address is meant.',
  }),
  organisation: t.field({
    type: NewMemberOrganisation,
    description: 'Where the person works. Inside one organisation it may be left out.',
  }),
  unitName: t.string({ description: 'Team or division; one of that name is made where there is none. At most 160.' }),
  locale: t.field({
    type: LocaleEnum,
    required: true,
    defaultValue: 'NL',
    description: 'Of the messages, and of the mails to this person where they are new.',
  }),
}));

interface Given {
  readonly network: string;
  readonly person: typeof NewMemberPerson.$inferInput;
  readonly isSomebodyElse?: boolean | null | undefined;
  readonly organisation?: typeof NewMemberOrganisation.$inferInput | null | undefined;
  readonly unitName?: string | null | undefined;
  readonly locale: Locale;
}

builder.mutationFields((t) => ({
  addMember: t.field({
    type: AddMemberResult,
    description:
      'Adds somebody who takes part, by hand; takes a seat, and sends a mail that says so. Who may use: managers of the network and staff of its owner.',
    args: memberArguments,
    authScopes: (_, { network }) => ({ manages: network }),
    resolve: (_, given, context) => add(given, context, (member) => addMember(context.database, context.keys, member)),
  }),
  appoint: t.field({
    type: AddMemberResult,
    description:
      'Makes somebody manager, lead expert or facilitator of a network; takes no seat, and sends a mail that says so. Ended by `endMembership`. Who may use: staff of the owner.',
    args: { ...memberArguments, role: t.arg({ type: AppointedRoleEnum, required: true }) },
    authScopes: (_, { network }) => ({ staffOfNetwork: network }),
    resolve: (_, { role, ...given }, context) =>
      add(given, context, (member) => appoint(context.database, context.keys, { ...member, role })),
  }),
}));

async function add(given: Given, context: Context, store: (member: NewMember) => Promise<Added | NotAdded>) {
  const { locale, network } = given;
  const checked = new CheckedInput(locale);
  const texts = memberTexts[locale];
  const known = given.person.id ?? null;
  const typed = known === null ? readTyped(given, checked) : null;
  const jobTitle = checked.optional(['person', 'jobTitle'], given.person.jobTitle, 120, texts.jobTitle);
  const organisation = readOrganisation(given, checked);
  const unitName = checked.optional(['unitName'], given.unitName, 160, texts.unit);
  if (checked.faults.length > 0) return invalidMember(locale, checked.faults);
  if (organisation === 'gone') return organisationGone(locale);
  const viewer = await viewerOf(context);
  if (!viewer) throw new Error('Nobody adds people who may not.');
  const by = actorFor(viewer, network);
  if (typed && !given.isSomebodyElse) {
    const people = await peopleMaybeMeant(network, typed, viewer, context);
    if (people.length > 0) return samePersonMaybe(locale, people, context.keys);
  }
  const person = { ...(typed ?? { knownId: await personSeen(known, viewer, context) }), jobTitle };
  const result = await store({ networkId: network, person, organisation, unitName, locale, by });
  return answer(result, locale, context);
}

function readTyped({ person, locale }: Given, checked: CheckedInput) {
  const { name, email } = person;
  return {
    name: checked.text(['person', 'name'], name ?? '', { least: 1, most: 120, isName: true }, memberTexts[locale].name),
    email: checked.email(['person', 'email'], email ?? ''),
  };
}

/** Others at this address, of whom the viewer may read the name anyway: a manager hears of nobody else. */
async function peopleMaybeMeant(
  networkId: string,
  typed: { name: string; email: string },
  viewer: Viewer,
  { database, keys }: Context,
) {
  const [people = []] = await knownByAnotherName(database, keys, networkId, [typed]);
  return people.filter((person) => maySeePerson(viewer, person));
}

/** @throws as for an id that is not there, where the viewer may not see them */
async function personSeen(id: string | null, viewer: Viewer, context: Context): Promise<string> {
  const person = id === null ? null : await deskPersonById(id, context);
  if (!person || !maySeePerson(viewer, person)) throw notThere();
  return person.id;
}

function readOrganisation({ organisation, locale }: Given, checked: CheckedInput): GivenOrganisation | null | 'gone' {
  if (organisation?.new) return checkedOrganisation(checked, ['organisation', 'new'], organisation.new, locale);
  if (!organisation?.id) return null;
  const id = factKey('Organisation', organisation.id);
  return id === null ? 'gone' : { id };
}

async function answer(result: Added | NotAdded, locale: Locale, context: Context) {
  const texts = memberTexts[locale];
  const invalid = (message: string) => invalidMember(locale, [{ path: ['organisation'], message }]);
  switch (result.outcome) {
    case 'added':
    case 'member': {
      const membership = await deskMembershipById(result.membershipId, context);
      if (!membership) throw new Error('Who was added takes part.');
      return result.outcome === 'added' ? membership : alreadyMember(locale, membership);
    }
    case 'signedUp': {
      const signUp = await findDeskSignUp(result.signUpId, context);
      if (!signUp) throw new Error('A sign-up that was confirmed is seen on the desk.');
      return alreadySignedUp(locale, signUp);
    }
    case 'full':
      return fullForDesk(locale, result);
    case 'exists': {
      const organisation = await organisationById(result.organisationId, context);
      return organisation ? organisationExists(locale, organisation) : organisationGone(locale);
    }
    case 'gone':
      return organisationGone(locale);
    case 'personGone':
      throw notThere();
    case 'ended':
    case 'noOwner':
      return networkTakesNobody(locale, result.outcome);
    case 'notTheHost':
      return invalid(organisationTexts[locale].notTheHost);
    case 'hostUnconfirmed':
      return invalid(texts.hostUnconfirmed);
    case 'noOrganisation':
      return invalid(texts.organisation);
  }
}
