/** What came with a form that was sent, by the names of its controls; empty when the form is shown for the first time. */
export class Filled {
  readonly #values = new Map<string, readonly string[]>();

  /** @param body of a request: names with one text or several; anything else counts as not filled in */
  constructor(body?: unknown) {
    if (typeof body !== 'object' || body === null) return;
    for (const [name, value] of Object.entries(body)) {
      const texts = (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
      // A form writes line ends as CRLF; what people typed has one character there.
      this.#values.set(
        name,
        texts.map((text) => text.replaceAll('\r\n', '\n')),
      );
    }
  }

  /** The first, where a name came several times; '' when it did not come. */
  text(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Every name with each of its texts. */
  get pairs(): [name: string, text: string][] {
    return [...this.#values].flatMap(([name, texts]) => texts.map((text): [string, string] => [name, text]));
  }
}
