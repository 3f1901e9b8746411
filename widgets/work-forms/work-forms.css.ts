import { sheet } from '../look.ts';

export const workFormsStyles = sheet(/* css */ `
  .columns {
    align-items: start;
  }
`);
