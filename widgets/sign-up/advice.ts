/** To who manages the page, in the browser's console: the only place where we say something that is not for visitors. */
export function advise(words: string): void {
  // biome-ignore lint/suspicious/noConsole: see above
  console.warn(`Leerkring: ${words}`);
}
