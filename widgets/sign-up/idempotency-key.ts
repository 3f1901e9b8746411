/** 24 to 64 digits. By getRandomValues: randomUUID does not exist on an intranet page without https. */
export function newIdempotencyKey(): string {
  return crypto.getRandomValues(new Uint8Array(24)).join('').slice(0, 64);
}
