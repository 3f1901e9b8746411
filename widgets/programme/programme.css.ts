export const programmeStyles = /* css */ `
  .programme {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(20px * var(--space, 1));
  }
  .lead {
    max-width: 40em;
  }
  h3 {
    font-size: 1.5em;
  }
  h4 {
    margin: 0 0 8px;
    font-size: 1.125em;
  }
  summary {
    width: fit-content;
    font-weight: 600;
  }
  .start[open] {
    max-width: 40em;
  }
  leerkring-sign-up {
    margin-top: 12px;
  }
`;
