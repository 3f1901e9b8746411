/** Dense: a form that opens takes a whole row under its card, and the cards after it stay where they were. */
export const networksStyles = /* css */ `
  :host(:not(:empty)) .notice + slot {
    min-height: 40em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .filters > * {
    flex: 1 1 10em;
  }
  .filters > :first-child {
    flex: 2 1 12em;
  }
  .found {
    color: inherit;
    outline-color: currentColor;
    margin: 12px 0;
    min-height: 1.5em;
  }
  .columns {
    grid-auto-flow: dense;
  }
  leerkring-network {
    display: contents;
  }
  .next,
  .notice {
    margin: 12px 0;
  }
  .filters :focus-visible,
  .next {
    outline-offset: -4px;
  }
`;
