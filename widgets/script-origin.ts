/** Where this script came from: the API that serves the widgets also answers them. */
export const scriptOrigin = new URL(import.meta.url).origin;
