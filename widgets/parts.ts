let failures = 0;

/**
 * Loads what the first file leaves out. A browser remembers that an address failed, so every next try has another; the
 * build writes `again` into the address (loaded-parts.ts).
 *
 * @returns undefined when it does not come: whoever asks does without or says so
 */
export function loadPart<Part>(load: (again: string) => Promise<Part>): Promise<Part | undefined> {
  return load(failures ? `?${failures}` : '').catch(() => {
    failures++;
    return undefined;
  });
}
