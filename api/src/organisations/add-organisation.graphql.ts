import { transact } from '@leerkring/prisma/transaction.ts';
import { builder } from '../builder.ts';
import { DeskOrganisation } from '../desk/desk-organisation.graphql.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import { checkedOrganisation, NewOrganisationInput } from './new-organisation.graphql.ts';
import { addOrganisation } from './new-organisation.store.ts';
import {
  InvalidOrganisation,
  invalidOrganisation,
  OrganisationExists,
  OrganisationGone,
  organisationExists,
  organisationGone,
} from './organisation.refusals.ts';
import { organisationById } from './organisation.store.ts';

const AddOrganisationResult = builder.unionType('AddOrganisationResult', {
  types: [DeskOrganisation, OrganisationExists, OrganisationGone, InvalidOrganisation],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskOrganisation'),
});

builder.mutationFields((t) => ({
  addOrganisation: t.field({
    type: AddOrganisationResult,
    description:
      'Records an organisation that is not known yet, for instance to sign a convenant; it takes part nowhere by this. Who may use: staff.',
    args: {
      organisation: t.arg({ type: NewOrganisationInput, required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: { staff: true },
    resolve: async (_, { organisation, locale }, context) => {
      const checked = new CheckedInput(locale);
      const asked = checkedOrganisation(checked, ['organisation'], organisation, locale);
      if (checked.faults.length > 0) return invalidOrganisation(locale, checked.faults);
      const result = await transact(context.database, (transaction) => addOrganisation(transaction, asked));
      const there = await organisationById('added' in result ? result.added : result.existing, context);
      // It was merged into another one a moment ago.
      if (!there) return organisationGone(locale);
      return 'added' in result ? there : organisationExists(locale, there);
    },
  }),
}));
