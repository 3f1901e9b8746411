import { sheet } from '../sheet.ts';

/** Around the desk's element: the page brings no styles of its own. */
export const pageStyles = sheet(/* css */ `
  html {
    color-scheme: light dark;
    --leerkring-background: light-dark(#fff, #1b262b);
    color: light-dark(#17252b, #e8eef0);
    background: light-dark(#f3f1ec, #121a1e);
    font: 16px/1.5 'Segoe UI', system-ui, sans-serif;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    scroll-padding-top: 16px;
  }
  body {
    margin: 0;
  }
`);
