export const programmeStyles = /* css */ `
  .programme {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--gap) * 1.5);
  }
  .lead {
    max-width: 42em;
  }
  .lead > p {
    font-size: 1.125em;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    hyphens: auto;
  }
  .rich .rich h3 {
    margin: 0;
    font-size: 1em;
  }
  h3,
  h4 {
    margin: 0 0 8px;
    font-size: 1.125em;
  }
  a,
  summary {
    color: inherit;
  }
  :focus-visible {
    outline-color: currentColor;
  }
  summary {
    width: fit-content;
  }
  .start > summary {
    list-style: none;
    color: var(--ink);
    background: var(--paper);
    outline-offset: -4px;
    padding: 9px 12px;
    border: 1px solid var(--ink);
    border-radius: calc(var(--radius) * 0.6);
    font-weight: 600;
    text-decoration: none;
  }
  .start > summary::-webkit-details-marker {
    display: none;
  }
  .start > summary:hover {
    background: var(--tint);
    text-decoration: underline;
  }
  leerkring-sign-up {
    margin-top: calc(var(--gap) * 0.8);
  }
  @media print {
    .start:not([open]) {
      display: none;
    }
  }
`;
