/** Milliseconds after which a part counts as lost: a form does not wait for suggestions that hang. */
const patience = 10_000;

let failures = 0;

/**
 * Loads what the first file leaves out. A browser remembers that an address failed, so every next try has another; the
 * build writes `again` into the address (loaded-parts.ts).
 *
 * @returns undefined when it does not come: whoever asks does without or says so
 */
export function loadPart<Part>(load: (again: string) => Promise<Part>): Promise<Part | undefined> {
  const late = new Promise<never>((_, fail) => setTimeout(fail, patience));
  return Promise.race([load(failures ? `?${failures}` : ''), late]).catch(() => {
    failures++;
    return undefined;
  });
}
