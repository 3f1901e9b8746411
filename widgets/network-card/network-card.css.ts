/** The six rows of a card are those of its list: what stands beside each other starts at the same height. */
export const networkCardStyles = /* css */ `
  .card {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 6;
    gap: calc(var(--gap) / 2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    align-self: start;
    gap: 4px 12px;
  }
  .pill {
    --hue: var(--quiet);
    font-size: 0.8125em;
    font-weight: 600;
    border-radius: 999px;
    padding: 2px 10px;
    color: color-mix(in oklab, var(--hue) 60%, var(--text));
    background: color-mix(in oklab, var(--hue) 11%, var(--paper));
  }
  .open {
    --hue: #1f8a50;
  }
  .full,
  .fullForNew {
    --hue: #b06a00;
  }
  .forming {
    --hue: var(--ink);
  }
  .seats {
    display: flex;
    gap: 14px;
    align-items: center;
    border-top: 1px solid var(--line);
    padding-top: 12px;
  }
  strong {
    display: block;
  }
  svg {
    flex: none;
  }
  path,
  circle {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .taken {
    fill: var(--ink);
  }
  circle {
    stroke-width: 5;
  }
  circle:not(.arc) {
    stroke: var(--line);
  }
  :host {
    display: grid;
    gap: var(--gap);
  }
  .panel {
    grid-column: 1 / -1;
    border-top: 3px solid var(--ink);
  }
  .panel > * {
    --inset: 0;
    --frame: 0;
  }
  .panel > .act {
    margin-top: 20px;
  }
  .details {
    columns: 20em 2;
  }
  .details h3 {
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid;
    }
    circle:not(.arc) {
      stroke: GrayText;
    }
  }
`;
