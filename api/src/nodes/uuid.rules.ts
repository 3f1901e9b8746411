/** How PostgreSQL writes the id of a row. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether this can be the id of a row. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
