import { sheet } from '../look.ts';

export const workFormsStyles = sheet(/* css */ `
  .columns {
    align-items: start;
  }
  h3 {
    margin: 0 0 8px;
  }
`);
