// What /desk loads. The page around it is served by the API.
import { define } from '../element.ts';
import { LeerkringDesk } from './app.ts';
import { pageStyles } from './page.css.ts';

document.adoptedStyleSheets.push(pageStyles);
define('leerkring-desk', LeerkringDesk);
if (!document.querySelector('leerkring-desk')) document.body.append(document.createElement('leerkring-desk'));
