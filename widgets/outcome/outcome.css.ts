export const outcomeStyles = /* css */ `
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-width: 26em;
  }
  .value {
    display: block;
    color: var(--accent);
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
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }
`;
