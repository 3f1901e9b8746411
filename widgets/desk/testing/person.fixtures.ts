// Somebody as staff see them.
import type { DeskPeopleQuery } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Person } from '../people/person.ts';
import { linde, member, nurses } from './fixtures.ts';

type Found = NonNullable<DeskPeopleQuery['viewer']>['deskPeople']['nodes'][number];

export const hanna: Person = {
  id: 'p1',
  name: member.name,
  email: 'hanna.bos@example.org',
  locale: 'NL',
  mayCorrect: true,
  sameAddress: [],
  memberships: [
    {
      id: 'm1',
      networkId: nurses.id,
      networkTitle: nurses.title,
      role: 'PARTICIPANT',
      organisation: linde,
      unitName: 'Team Noord',
      jobTitle: 'Verpleegkundige',
      since: '2026-03-02T09:00:00.000Z',
      until: null,
      source: null,
      mayChange: true,
    },
    {
      id: 'm0',
      networkId: nurses.id,
      networkTitle: nurses.title,
      role: 'PARTICIPANT',
      organisation: { id: 'o7', name: 'Het Anker' },
      unitName: null,
      jobTitle: 'Verpleegkundige',
      since: '2025-09-01T09:00:00.000Z',
      until: '2026-03-02T09:00:00.000Z',
      source: null,
      mayChange: false,
    },
  ],
  signUps: [
    {
      id: 's1',
      status: 'ACCEPTED',
      endedWithNetwork: false,
      confirmedAt: '2025-08-30T09:00:00.000Z',
      network: { id: nurses.id, title: nurses.title },
      programmeTitle: 'Waardigheid en leren',
    },
  ],
  refusedMails: [],
};

export const found: Found = {
  id: hanna.id,
  name: hanna.name,
  email: hanna.email,
  memberships: hanna.memberships.map(({ id, networkTitle, role, until, organisation }) => ({
    id,
    networkTitle,
    role,
    until,
    organisation,
  })),
  signUps: [
    {
      id: 's2',
      status: 'WAITLISTED',
      endedWithNetwork: false,
      network: { id: 'n2', title: 'Vrijwilligers' },
      programmeTitle: null,
    },
  ],
};
