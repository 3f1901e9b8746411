import { canonicalAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import { addStaffOnDesk, endStaffAccount } from './change-staff.store.ts';
import { DeskOwner } from './desk-owner.graphql.ts';
import {
  AlreadyStaff,
  alreadyStaff,
  InvalidStaff,
  invalidStaff,
  LastStaff,
  lastStaff,
  StaffInEnvironment,
  staffInEnvironment,
} from './desk-staff.refusals.ts';
import { type DeskStaffRow, staffAccountById, staffOfOwner } from './desk-staff.store.ts';
import { notThere } from './scopes.ts';
import { viewerOf } from './viewer.ts';

const StaffOriginEnum = builder.enumType('StaffOrigin', {
  description:
    'What makes somebody staff. COMMAND: `npm run staff`. DESK: others of the staff. ENVIRONMENT: DESK_STAFF. PROVIDER: an account of their organisation, known while they are logged in.',
  values: ['COMMAND', 'DESK', 'ENVIRONMENT', 'PROVIDER'] as const,
});

const DeskStaff = builder.objectRef<DeskStaffRow>('DeskStaff').implement({
  description: 'Somebody who is staff of an owner now. Who may read: staff of that owner.',
  authScopes: ({ ownerId }) => ({ staffOf: ownerId }),
  fields: (t) => ({
    id: t.exposeID('id', { nullable: true, description: 'For `endStaff`; null: there is no account to end.' }),
    address: t.exposeString('address'),
    name: t.exposeString('name', {
      nullable: true,
      description: 'As somebody in networks of the owner; null: nobody there, or several people, have this address.',
    }),
    since: t.expose('since', { type: 'DateTime', nullable: true, description: 'Of the account; null: there is none.' }),
    origins: t.field({ type: [StaffOriginEnum], description: 'At least one.', resolve: ({ origins }) => [...origins] }),
    isViewer: t.boolean({
      resolve: async ({ addressHash }, _, context) => {
        const viewer = await viewerOf(context);
        return viewer !== null && Buffer.from(viewer.addressHash).equals(addressHash);
      },
    }),
    mayEnd: t.boolean({
      description:
        'Has an account, and is not in the environment too. That of the last one of an owner is refused all the same.',
      resolve: ({ id, origins }) => id !== null && !origins.includes('ENVIRONMENT'),
    }),
  }),
});

builder.objectFields(DeskOwner, (t) => ({
  staff: t.field({
    type: [DeskStaff],
    description: 'By address.',
    resolve: ({ documentId }, _, context) => staffOfOwner(documentId, context),
  }),
}));

const AddStaffResult = builder.unionType('AddStaffResult', {
  types: [DeskStaff, InvalidStaff, AlreadyStaff],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskStaff'),
});

const StaffEnded = builder
  .objectRef<{ readonly type: 'StaffEnded'; readonly address: string }>('StaffEnded')
  .implement({ fields: (t) => ({ address: t.exposeString('address') }) });

const EndStaffResult = builder.unionType('EndStaffResult', {
  types: [StaffEnded, LastStaff, StaffInEnvironment],
  resolveType: ({ type }) => type,
});

const localeArgument = builder.args((t) => ({
  locale: t.field({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
}));

builder.mutationFields((t) => ({
  addStaff: t.field({
    type: AddStaffResult,
    description:
      'Makes somebody staff of the owner and mails them that, in their own language where it is known. Who may use: staff of the owner.',
    args: {
      owner: t.arg.id({ required: true, description: 'The id of `DeskOwner`.' }),
      email: t.arg.string({ required: true, description: 'At most 254 characters.' }),
      ...localeArgument,
    },
    authScopes: (_, { owner }) => ({ staffOf: owner }),
    resolve: (_, { owner, email, locale }, context) => add(owner, email, locale, context),
  }),
  endStaff: t.field({
    type: EndStaffResult,
    description:
      'Ends the account of somebody who is staff, and every session of that address, from the next request on. Not of the last one of the owner, nor of who stands in the environment. Who may use: staff of the owner.',
    args: { id: t.arg.id({ required: true, description: 'The id of `DeskStaff`.' }), ...localeArgument },
    authScopes: async (_, { id }, context) => {
      const account = await staffAccountById(id, context);
      return account ? { staffOf: account.ownerId } : false;
    },
    resolve: (_, { id, locale }, context) => end(id, locale, context),
  }),
}));

async function add(owner: string, email: string, locale: Locale, context: Context) {
  const checked = new CheckedInput(locale);
  const address = canonicalAddress(checked.email(['email'], email));
  if (checked.faults.length > 0) return invalidStaff(locale, checked.faults);
  const outcome = await addStaffOnDesk(actor(context), owner, { address, locale });
  if (outcome === null) throw notThere();
  if (outcome === 'known') return alreadyStaff(locale, address);
  // As they are now: this request may remember who they were.
  const staff = await staffOfOwner(owner, { ...context });
  const added = staff.find((one) => one.address === address);
  if (!added) throw new Error('Who was added is there.');
  return added;
}

async function end(id: string, locale: Locale, context: Context) {
  const account = await staffAccountById(id, context);
  if (!account) throw notThere();
  switch (await endStaffAccount(actor(context), account)) {
    case null:
      throw notThere();
    case 'last':
      return lastStaff(locale);
    case 'inEnvironment':
      return staffInEnvironment(locale);
    case 'ended':
      return { type: 'StaffEnded' as const, address: context.keys.open(account.addressSealed, account.keyId) };
  }
}

/** Who asks. */
function actor({ database, keys, desk }: Context) {
  if (!desk?.session) throw new Error('The scope lets nobody through who is not logged in.');
  return { database, keys, session: desk.session, environment: desk.staff };
}
