import type { DeskNetworkHeadFragment } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, svg } from 'lit';
import type { Words } from '../language.ts';
import { fillWords } from '../network-card/network-state.texts.ts';
import type { Fill } from '../network-card/network-state.ts';
import { ring } from '../network-card/ring.ts';

/** Our mark: a circle of seats with room in it. Beside the name, so nothing is read aloud. */
export function mark() {
  const seats = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * 2 * Math.PI;
    return svg`<circle class=${index < 6 ? 'taken' : ''} r="3" cx=${16 + 12 * Math.sin(angle)} cy=${16 - 12 * Math.cos(angle)} />`;
  });
  return html`<svg class="mark" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">${seats}</svg>`;
}

/** How full a network is. Places that are on offer count as taken: nobody else can get them. */
export function fillOf({ isHosted, seats }: DeskNetworkHeadFragment): Fill {
  const { participantCount, minimumParticipants, organisationCount, offeredOrganisations } = seats;
  return isHosted || (seats.maximumOrganisations === null && seats.minimumOrganisations === null)
    ? { unit: 'PERSON', taken: participantCount, maximum: null, minimum: minimumParticipants }
    : {
        unit: 'ORGANISATION',
        taken: organisationCount + offeredOrganisations,
        maximum: seats.maximumOrganisations,
        minimum: seats.minimumOrganisations,
      };
}

/** Who takes part, and of how many. What is on offer is told apart: nobody took it yet. */
export function takesPartWords(network: DeskNetworkHeadFragment): Words {
  const { phase, seats } = network;
  const { leadExpertCount, offeredOrganisations: onOffer, organisationCount } = seats;
  const fill = fillOf(network);
  const isForming = phase === 'IN_FORMATION';
  if (fill.unit === 'PERSON' || !onOffer) return fillWords(fill, leadExpertCount, isForming);
  const taking = (leads: number) => fillWords({ ...fill, taken: organisationCount }, leads, isForming);
  const [[dutch, english], [dutchLed, englishLed]] = [taking(0), taking(leadExpertCount)];
  return [
    `${dutch}, ${onOffer} aangeboden${dutchLed.slice(dutch.length)}`,
    `${english}, ${onOffer} on offer${englishLed.slice(english.length)}`,
  ];
}

export const networkRing = (network: DeskNetworkHeadFragment) =>
  html`<span class="ring">${ring(fillOf(network))}</span>`;
