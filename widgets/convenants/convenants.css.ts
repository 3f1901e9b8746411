export const convenantsStyles = /* css */ `
  .columns {
    align-items: start;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .term {
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-top: 10px;
    border-top: 1px solid var(--line);
  }
  dt {
    font-size: 0.875em;
    font-weight: 600;
  }
  dd:not(:last-child) {
    margin-bottom: 8px;
  }
  .next {
    margin-top: 18px;
  }
`;
