import { ownScript } from '../own-script.ts';

/** `frame.js`, which framed pages load: it does one thing. */
export const frameScript = ownScript('frame.js', new URL('frame.ts', import.meta.url));
