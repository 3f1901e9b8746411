/** Whether it can be a slug that an editor or Strapi made. Asked before the database is: PostgreSQL takes no NUL. */
export function isSlug(text: string): boolean {
  return /^[A-Za-z0-9._~-]{1,255}$/.test(text);
}
