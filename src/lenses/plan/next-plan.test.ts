import { expect, it } from 'vitest';
import { ask, registerOf } from '../../../test/office/office.js';
import { statistics, taxList } from '../../../test/office/zone-files.js';
import { planText } from '../../cli/assets.js';
import { baselinesOf, parsePlan, planStatus } from './index.js';

const ZONE = { name: { en: 'test', zh: '测试' }, sample: false };

async function ended() {
  const register = await registerOf([
    taxList(),
    statistics(12, 2025, [
      ['drive', '100', '1200'],
      ['seat', '40', '400'],
      ['cast', '10', '100'],
    ]),
    statistics(2, 2026, [['drive', '999', '999']]),
  ]);
  const question = await ask(register, '2026-11-25');
  await register.close();
  return { question, next: parsePlan(planText('wedz-2026-2030'), 'next-plan.yaml', question.plan) };
}

it('takes its indicators from the plan before it, so that both are measured alike', async () => {
  const { question, next } = await ended();
  expect(next.indicators).toEqual(question.plan.indicators);
  expect(next.goals.map((g) => g.id)).toEqual(question.plan.goals.map((g) => g.id));
});

it('starts from the figure of the last day before it, whatever came after', async () => {
  const { question, next } = await ended();
  expect(baselinesOf(question, next).get('G1')).toEqual({
    value: 17_000_000,
    bounds: { low: 17_000_000, high: 17_000_000 },
  });
  // No list of titles is in the register: unknown is not zero.
  expect(baselinesOf(question, next).get('G2')!.value).toBeNull();
});

it('keeps a frozen baseline, and says how far the register has moved from it since', async () => {
  const { question, next } = await ended();
  const frozen = {
    ...next,
    goals: next.goals.map((g) =>
      g.id === 'G1'
        ? {
            ...g,
            baseline: {
              value: 16_900_000,
              year: 2025,
              status: 'register' as const,
              counts: true,
              known_at: '2026-01-20T00:00:00Z',
            },
          }
        : g,
    ),
  };
  const of = (plan: typeof next) => planStatus(question, ZONE, plan).next!.goals[0]!.baseline;
  expect(of(next)).toMatchObject({ value: 17_000_000, frozen: false, day: '2025-12-31', drift: null });
  expect(of(frozen)).toMatchObject({ value: 16_900_000, frozen: true, drift: 100_000 });
});

it('states the final account beside it: no target of its own is met or missed', async () => {
  const { question, next } = await ended();
  const status = planStatus(question, ZONE, next);
  expect(status.final).toBe(true);
  expect(status.goals[0]).toMatchObject({ value: 17_000_000, through: '2025-12', forecast: null });
  expect(status.next!.goals.every((g) => g.target === null)).toBe(true);
});
