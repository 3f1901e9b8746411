/**
 * PostgreSQL's SQLSTATE of an error that Prisma threw, such as 23505, or our own guards' LK001 and LK002.
 * Inside a transaction everything fails after such an error, until a savepoint is rolled back to.
 */
export function sqlState(error: unknown): string | undefined {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } };
  return meta?.driverAdapterError?.cause?.originalCode;
}
