import { ownScript } from '../own-script.ts';

/** `form.js`, which our own pages with a form load, and do without. */
export const hostedFormScript = ownScript('form.js', new URL('hosted-form.ts', import.meta.url));
