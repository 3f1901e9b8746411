import { describe, expect, test } from 'vitest';
import { type Step, toldSteps } from './my-sign-up.rules.ts';

const path = (...statuses: Step['to'][]): Step[] =>
  statuses.map((to, index) => ({ from: statuses[index - 1] ?? null, to, at: new Date(index), by: 'NETWORK_MANAGER' }));
const told = (steps: Step[], undoIsOpen = false) => toldSteps(steps, undoIsOpen).map(({ to }) => to);

describe('what somebody is told', () => {
  test('is every step, also an offer that lapsed', () => {
    const all = [
      'RECEIVED',
      'CONFIRMED',
      'WAITLISTED',
      'OFFERED',
      'WAITLISTED',
      'OFFERED',
      'ACCEPTED',
      'WITHDRAWN',
    ] as const;
    expect(told(path(...all))).toEqual(all);
  });

  test('is that somebody has to decide first after all, which nobody took back', () => {
    const steps = path('RECEIVED', 'CONFIRMED', 'WAITLISTED', 'IN_REVIEW').map(
      (step): Step => (step.to === 'IN_REVIEW' ? { ...step, by: 'SYSTEM' } : step),
    );
    expect(told(steps)).toEqual(['RECEIVED', 'CONFIRMED', 'WAITLISTED', 'IN_REVIEW']);
  });

  test('is no decision that can still be taken back', () => {
    expect(told(path('RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'DECLINED'), true)).toEqual([
      'RECEIVED',
      'CONFIRMED',
      'IN_REVIEW',
    ]);
  });

  test.each([
    [
      ['IN_REVIEW', 'DECLINED', 'IN_REVIEW', 'ACCEPTED'],
      ['IN_REVIEW', 'ACCEPTED'],
    ],
    [['IN_REVIEW', 'WAITLISTED', 'IN_REVIEW'], ['IN_REVIEW']],
    [['WAITLISTED', 'DECLINED', 'WAITLISTED'], ['WAITLISTED']],
    [
      ['WAITLISTED', 'ACCEPTED', 'WAITLISTED', 'OFFERED'],
      ['WAITLISTED', 'OFFERED'],
    ],
  ] as const)('is no decision that was taken back: %j', (steps, expected) => {
    expect(told(path(...steps))).toEqual(expected);
  });
});
