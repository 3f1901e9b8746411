import type { Visitor } from './world.ts';

/** Who may read a field of something in network n1. */
export const readers: Record<string, readonly Visitor[]> = {
  everyoneWithASession: ['nobody', 'leadOfN1', 'managerOfN1', 'managerOfN2', 'staff', 'otherStaff'],
  peopleOfN1: ['leadOfN1', 'managerOfN1', 'staff'],
  managersOfN1: ['managerOfN1', 'staff'],
  staffOfOwner: ['staff'],
  peopleOfOwner: ['leadOfN1', 'managerOfN1', 'managerOfN2', 'staff'],
  anyStaff: ['staff', 'otherStaff'],
};

/** Every field of every type of the desk; a field that stands nowhere fails. */
export const readersOfFields: Record<string, Partial<Record<keyof typeof readers, string>>> = {
  Viewer: {
    everyoneWithASession: 'address deskMail deskNews deskPeople networks owners roles toDecideCount',
    peopleOfN1: 'deskNetwork',
    managersOfN1: 'deskSignUp deskPerson',
    anyStaff: 'deskOrganisation deskOrganisations',
  },
  DeskOwner: {
    peopleOfOwner: 'id name',
    staffOfOwner: 'convenants refusedMails staff startRequestCount startRequests',
  },
  DeskNetwork: {
    peopleOfN1:
      'id title slug programmeTitle phase isPublished isHosted endedAt owner role seats participants participations managers leadExperts facilitators questions toDecideCount',
    managersOfN1: 'toDecide waitingList decided formerParticipants formerParticipations',
  },
  DeskSeats: {
    peopleOfN1:
      'organisationCount offeredOrganisations maximumOrganisations minimumOrganisations seatsPerOrganisation minimumParticipants participantCount leadExpertCount waitingListCount',
  },
  DeskMembership: {
    peopleOfN1:
      'id name role organisation unitName since until mayChange networkId networkTitle address jobTitle source endedBy person',
  },
  DeskPerson: { managersOfN1: 'id name email locale mayCorrect memberships signUps refusedMails sameAddress' },
  DeskParticipation: { peopleOfN1: 'id organisation since until seatsTaken seatsOffered source endedBy' },
  DeskSignUp: {
    managersOfN1:
      'id person intent status network programmeTitle name address jobTitle organisation organisationName unitName receivedAt confirmedAt waitingSince waitingPosition offerExpiresAt undoUntil acceptsWaitingList decisionText endedWithNetwork note partnerSiteName answers start timeline refusedMails decisions organisationCandidates alsoConfirmed',
  },
  DeskNote: { managersOfN1: 'text writtenAt by writer' },
  DeskEvent: { managersOfN1: 'at from to by' },
  DeskAnswer: { managersOfN1: 'question text isCurrentVersion' },
  DeskMail: {
    managersOfN1: 'id kind name address person networkId networkTitle createdAt refusedAt refusal canBeResent signUp',
  },
  DeskStart: { staffOfOwner: 'theme region motivation organisationNames pageMadeAt' },
  DeskStaff: { staffOfOwner: 'id address name since origins isViewer mayEnd' },
  DeskConvenant: {
    staffOfOwner:
      'id slug title summary titleEn summaryEn regions version standing signedOn startsOn endsOn supersedes parties networks',
  },
  DeskConvenantParty: { anyStaff: 'organisation kind signedOn' },
  DeskOrganisation: {
    everyoneWithASession: 'id name kind level place kvkNumber branchNumber parent',
    anyStaff: 'networkCount peopleCount convenantCount',
  },
  OrganisationCandidate: { everyoneWithASession: 'organisation because similarity takesPart' },
};
