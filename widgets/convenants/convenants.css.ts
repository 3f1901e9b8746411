export const convenantsStyles = /* css */ `
  .columns {
    align-items: start;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--gap) / 2);
  }
  .term {
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
  dt {
    color: var(--quiet);
    font-size: 0.875em;
  }
  dd:not(:last-child) {
    margin-bottom: 8px;
  }
  .next {
    margin-top: var(--gap);
    outline-offset: -4px;
  }
`;
