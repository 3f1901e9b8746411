import { define } from '../element.ts';
import { LeerkringDesk } from './app.ts';
import { pageStyles } from './page.css.ts';

document.adoptedStyleSheets.push(pageStyles);
define('leerkring-desk', LeerkringDesk);
