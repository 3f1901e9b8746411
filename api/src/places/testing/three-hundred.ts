import type { Decision } from '../places.store.ts';
import type { PlacesAtHand } from './places-at-hand.ts';

const ORGANISATIONS = 40;

export type Act =
  | { readonly act: 'confirmSignUp' | 'withdrawSignUp' | 'acceptOffer'; readonly signUpId: string }
  | { readonly act: 'decide'; readonly signUpId: string; readonly decision: Decision }
  | { readonly act: 'merge'; readonly fromId: string; readonly intoId: string };

/** A network that is nearly full, with people in every state, and what 300 of them and the desk want of it now. */
export async function threeHundred(at: PlacesAtHand) {
  const network = await at.network({ maximumOrganisations: 12, seatsPerOrganisation: 3 });
  const organisations = await at.database.organisation.createManyAndReturn({
    data: Array.from({ length: ORGANISATIONS }, (_, index) => ({
      name: `Organisatie ${index}`,
      kind: 'OTHER' as const,
    })),
  });
  const someone = async (index: number, status: NonNullable<Parameters<PlacesAtHand['signedUp']>[0]['status']>) => {
    const organisation = organisations[index % ORGANISATIONS];
    const { id } = await at.signedUp({ network: network.slug, status, ...(organisation ? { organisation } : {}) });
    return id;
  };
  const many = (number: number, status: Parameters<typeof someone>[1], every = ORGANISATIONS) =>
    Promise.all(Array.from({ length: number }, (_, index) => someone(index % every, status)));
  const accepted: string[] = [];
  for (let index = 0; index < 22; index++) accepted.push(await someone(index % 11, 'ACCEPTED'));
  const [received, reviewed, waiting] = [
    await many(200, 'RECEIVED'),
    await many(50, 'IN_REVIEW'),
    await many(50, 'WAITLISTED'),
  ];

  const decisions = ['ACCEPT', 'ACCEPT', 'WAITLIST', 'DECLINE'] as const;
  const acts: Act[] = [
    ...received.map((signUpId) => ({ act: 'confirmSignUp' as const, signUpId })),
    ...reviewed.map((signUpId, index) => ({
      act: 'decide' as const,
      signUpId,
      decision: decisions[index % 4] ?? 'ACCEPT',
    })),
    ...accepted.map((signUpId) => ({ act: 'withdrawSignUp' as const, signUpId })),
    ...waiting.slice(0, 20).map((signUpId) => ({ act: 'withdrawSignUp' as const, signUpId })),
    ...Array.from({ length: 8 }, (_, index) => ({
      act: 'merge' as const,
      fromId: organisations[index]?.id ?? '',
      intoId: organisations[index + 20]?.id ?? '',
    })),
  ];
  // Everybody at once, and each wants something else than their neighbour.
  acts.sort((one, other) => digest(one) - digest(other));
  return { network, acts };
}

function digest(act: Act): number {
  const id = 'signUpId' in act ? act.signUpId : act.fromId;
  return Number.parseInt(id.slice(0, 8), 16);
}
