// The whole desk as a manager finds it; a test replaces what it is about.
import * as fixtures from './fixtures.ts';
import { found, hanna } from './person.fixtures.ts';
import { lindeNorth, lindeWhole, start } from './staff.fixtures.ts';

type Variables = Record<string, unknown>;
export type Answers = Record<string, (variables: Variables) => object>;

const network = (more: object) => ({ viewer: { deskNetwork: more } });

export const usual: Answers = {
  DeskViewer: () => ({ viewer: fixtures.manager }),
  DeskNetworks: () => ({ viewer: { networks: fixtures.page(fixtures.forming, fixtures.nurses, fixtures.hosted) } }),
  DeskNetworkPage: () => network(fixtures.nurses),
  DeskToDecide: () =>
    network({
      participations: fixtures.takesPart,
      page: fixtures.page(fixtures.sanne, fixtures.joris, fixtures.fatma),
    }),
  DeskWaitingList: () =>
    network({ participations: fixtures.takesPart, page: fixtures.page(fixtures.waitlisted, fixtures.offered) }),
  DeskDecided: () =>
    network({
      participations: fixtures.takesPart,
      page: fixtures.page(fixtures.accepted(fixtures.sanne), fixtures.declined(fixtures.joris)),
    }),
  DeskParticipants: () => network({ participants: fixtures.page(fixtures.member) }),
  DeskOrganisations: () => network({ participations: [fixtures.participation] }),
  DeskLeaders: () =>
    network({
      managers: [{ ...fixtures.member, id: 'm2', role: 'NETWORK_MANAGER', name: 'Noor Smit' }],
      leadExperts: [],
      facilitators: [],
    }),
  DeskSignUpPage: () => ({ viewer: { deskSignUp: fixtures.wholeOf(fixtures.sanne) } }),
  DeskStartRequests: () => ({ viewer: { owners: [{ ...fixtures.staff.owners[0], startRequests: [start] }] } }),
  DeskRefusedMails: () => ({
    viewer: {
      owners: [
        {
          ...fixtures.staff.owners[0],
          refusedMails: [
            {
              id: 'x1',
              kind: 'accepted',
              createdAt: '2026-11-18T08:00:00.000Z',
              refusedAt: '2026-11-18T08:01:00.000Z',
              refusal: '550 5.1.1',
              canBeResent: true,
              person: { id: 'p1' },
              name: fixtures.sanne.name,
              address: 'sanne.dewit@example.org',
              networkId: fixtures.nurses.id,
              networkTitle: fixtures.nurses.title,
              signUp: { id: fixtures.sanne.id },
            },
          ],
        },
      ],
    },
  }),
  DeskOrganisationList: () => ({ viewer: { deskOrganisations: fixtures.page(lindeWhole, lindeNorth) } }),
  DeskOrganisationPage: () => ({ viewer: { deskOrganisation: lindeWhole } }),
  DeskPeople: () => ({ viewer: { deskPeople: { ...fixtures.page(found), isWhole: true } } }),
  DeskPersonPage: () => ({ viewer: { deskPerson: hanna } }),
  DeskOrganisationSearch: () => ({
    organisations: {
      nodes: [
        { id: 'o1', name: 'Zorggroep De Linde', place: 'Assen' },
        { id: 'o2', name: 'Zorggroep Oude Stad', place: 'Groningen' },
      ],
    },
  }),
  AcceptSignUp: () => ({ acceptSignUp: { __typename: 'DeskSignUp', ...fixtures.accepted(fixtures.sanne) } }),
  WaitlistSignUp: () => ({
    waitlistSignUp: { __typename: 'DeskSignUp', ...fixtures.accepted(fixtures.sanne), status: 'WAITLISTED' },
  }),
  DeclineSignUp: () => ({ declineSignUp: { __typename: 'DeskSignUp', ...fixtures.declined(fixtures.sanne) } }),
  UndoDecision: () => ({ undoDecision: { __typename: 'DeskSignUp', ...fixtures.sanne } }),
  RequestDeskLogin: () => ({ requestDeskLogin: { __typename: 'DeskLoginRequested' } }),
  LogOut: () => ({ logOut: { __typename: 'LoggedOut' } }),
  StartRequestDone: () => ({ startRequestDone: { __typename: 'DeskSignUp' } }),
  DismissRefusedMail: () => ({ dismissRefusedMail: { __typename: 'DeskMail' } }),
  ResendMail: () => ({ resendMail: { __typename: 'DeskMail' } }),
  SetDeskMail: () => ({ setDeskMail: { deskMail: 'DAILY', deskNews: true } }),
};
