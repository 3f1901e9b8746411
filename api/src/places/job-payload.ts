/** @throws Error when a trigger and its job no longer agree */
export function networkOf(payload: unknown): string {
  const { networkId } = payload as { networkId?: unknown };
  if (typeof networkId !== 'string') throw new Error('The job names no network.');
  return networkId;
}
