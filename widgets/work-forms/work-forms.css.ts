export const workFormsStyles = /* css */ `
  .columns {
    align-items: start;
  }
  h3 {
    margin: 0 0 8px;
  }
  summary {
    width: fit-content;
  }
  details:not([open]) {
    margin-bottom: -8px;
  }
  .rich + ol,
  h4 + ul {
    margin-top: 0.4em;
  }
  li + li {
    margin-top: 0.25em;
  }
`;
