import { CountedUnit } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { NetworkRow } from './network.store.ts';

const CountedUnitEnum = builder.enumType(CountedUnit, { name: 'CountedUnit' });

export const Seats = builder.objectRef<NetworkRow>('Seats').implement({
  fields: (t) => ({
    minimumOrganisations: t.exposeInt('minimumOrganisations', { nullable: true }),
    maximumOrganisations: t.exposeInt('maximumOrganisations', { nullable: true, description: 'null: no maximum.' }),
    organisationsLeft: t.exposeInt('organisationsLeft', {
      nullable: true,
      description: 'null: no maximum. Never below 0.',
    }),
    seatsPerOrganisation: t.exposeInt('seatsPerOrganisation', { nullable: true, description: 'null: no maximum.' }),
    minimumParticipants: t.exposeInt('minimumParticipants', { nullable: true }),
    counts: t.expose('counts', { type: CountedUnitEnum }),
    isFull: t.exposeBoolean('isFull', {
      description: 'No place for anyone: no place for a new organisation and every seat of every organisation taken.',
    }),
    isFullForNewOrganisations: t.exposeBoolean('isFullForNewOrganisations', {
      description: 'No place for an organisation that does not take part yet.',
    }),
  }),
});
