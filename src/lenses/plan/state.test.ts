import { describe, expect, it } from 'vitest';
import { goalState } from './state.js';
import { meets } from './target.js';

const goal = { op: '>=', target: 200, baseline: null } as const;
const at = (value: number, high = value) => ({ value, low: value, high });

describe('the state of a goal', () => {
  it('T5: a ceiling is met from below, “more than” only from above', () => {
    expect(meets({ op: '<=', target: 10, baseline: null }, 9)).toBe(true);
    expect(meets({ op: '>', target: 10, baseline: null }, 10)).toBe(false);
    expect(meets({ op: '>=', target: 10, baseline: null }, 10)).toBe(true);
  });

  it('goes by the written thresholds of the probability', () => {
    const state = (p: number) => goalState(goal, at(187), p, false).state;
    expect([0.65, 0.64, 0.25, 0.24].map(state)).toEqual(['on-track', 'at-risk', 'at-risk', 'off-track']);
  });

  it('T10: a figure that meets the target and is likely to fall below it is not simply met', () => {
    expect(goalState(goal, at(201), 0.9, false).state).toBe('met');
    expect(goalState(goal, at(201), 0.4, false).state).toBe('at-risk');
  });

  it('does not call an account closed that missing figures could turn', () => {
    expect(goalState(goal, at(199, 201), null, true).state).toBe('unknown');
    expect(goalState(goal, at(199), null, true).state).toBe('off-track');
    expect(goalState(goal, at(200), null, true).state).toBe('met');
  });

  it('is unknown without a forecast', () => {
    expect(goalState(goal, at(187), null, false).state).toBe('unknown');
  });
});
