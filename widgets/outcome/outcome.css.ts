export const outcomeStyles = /* css */ `
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--gap) * 0.7);
    max-width: 26em;
  }
  .value {
    display: block;
    margin-bottom: 4px;
    color: var(--ink);
    font-size: 2.75em;
    font-weight: 700;
    line-height: 1.1;
  }
  .says {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
  figcaption {
    display: grid;
    gap: 6px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
`;
