import { sheet } from '../sheet.ts';

/** Around the desk's element: the page brings no styles of its own. */
export const pageStyles = sheet(/* css */ `
  html {
    background: #f3f1ec;
    font: 16px/1.5 'Segoe UI', system-ui, sans-serif;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: 16px;
  }
  body {
    margin: 0;
  }
`);
