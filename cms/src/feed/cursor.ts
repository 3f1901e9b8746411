/**
 * A place in the change log: the start of the CMS under which it was given, and the number of the last row read.
 * The epoch tells a database that was restored from an older backup from the one the reader knew.
 */
export interface Cursor {
  epoch: string;
  number: number;
}

export const printCursor = ({ epoch, number }: Cursor) => `${epoch}.${number}`;

/** null when the text is not a cursor at all. */
export function parseCursor(text: string): Cursor | null {
  const match = /^([0-9a-f]{16})\.(0|[1-9][0-9]{0,14})$/.exec(text);
  return match?.[1] && match[2] ? { epoch: match[1], number: Number(match[2]) } : null;
}
