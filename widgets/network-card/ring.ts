import { html } from 'lit/html.js';
import type { Fill } from './network-state.ts';

/** More dots than this touch each other. */
const mostDots = 20;

/**
 * A network's fill state as a circle of seats: a dot an organisation, filled when it takes part; without a maximum an
 * arc towards the minimum. It stands beside the words, never instead of them, so only
 * the words are read aloud.
 */
export function ring({ taken, maximum, minimum }: Fill) {
  const goal = maximum ?? minimum;
  const dotted = maximum && maximum <= mostDots;
  const share = goal ? Math.min(100, (taken / goal) * 100) : 0;
  return html`<svg width="52" height="52" aria-hidden="true">${
    dotted
      ? html`<svg><path d=${dots(maximum, maximum)} /><path class="taken" d=${dots(Math.min(taken, maximum), maximum)} /></svg>`
      : html`<svg>
          <circle r="20" cx="26" cy="26" />
          <circle class="arc" r="20" cx="26" cy="26" pathLength="100" stroke-dasharray="${share} 200" transform="rotate(-90 26 26)" />
        </svg>`
  }</svg>`;
}

/** The first `number` of `maximum` dots, clockwise from the top; 52 by 52. */
function dots(number: number, maximum: number): string {
  return Array.from({ length: number }, (_, index) => {
    const angle = (index / maximum) * 2 * Math.PI;
    return `M${26 + 20 * Math.sin(angle)} ${22 - 20 * Math.cos(angle)}a4 4 0 1 1-.01 0z`;
  }).join('');
}
