const FIRST = 250;
const MOST = 5000;

/**
 * Milliseconds to wait before the next attempt. Short at first, and never long: what was published during an outage must be
 * there within seconds after it.
 * @param failures attempts that failed in a row, at least 1
 * @param chance 0 to 1: instances that failed together do not come back together
 */
export function delayAfter(failures: number, chance: number): number {
  return Math.min(MOST, FIRST * 2 ** (failures - 1)) * (0.5 + chance / 2);
}
