export const workFormsStyles = /* css */ `
  .columns {
    align-items: start;
  }
  h3 {
    margin: 0 0 8px;
  }
`;
