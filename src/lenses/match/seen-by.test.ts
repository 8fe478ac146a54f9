import { describe, expect, it } from 'vitest';
import { answer, id, step } from '../../../test/match/one-need.js';
import type { MatchStepName } from '../../model/match-steps.js';
import { fen } from '../../model/money.js';
import { seenBy } from './index.js';

describe('what is seen', () => {
  const invited = answer({
    steps: [
      step('rival', 'shortlisted', '2025-09-20'),
      step('fit', 'invited', '2025-10-01'),
      step('rival', 'invited', '2025-10-02'),
      step('rival', 'answered', '2025-10-09', { capacityPerYear: 90_000, certificate: 'IATF 16949' }),
      step('rival', 'closed', '2025-10-20', { reason: 'fit was chosen' }),
    ],
  });

  it('by a supplier is its own invitation, and never the name, number or state of a rival', () => {
    for (const [own, other] of [
      ['fit', 'rival'],
      ['rival', 'fit'],
    ] as const) {
      const seen = seenBy({ role: 'supplier', enterprise: id(own) }, invited);
      expect(seen.sees).toBe('invitation');
      expect(JSON.stringify(seen)).not.toContain(other);
      expect(Object.keys(seen.sees === 'invitation' ? seen.invitation : {}).sort()).toEqual([
        'asOf',
        'missing',
        'need',
        'since',
        'state',
        'steps',
      ]);
      expect(JSON.stringify(seen)).not.toMatch(/score|rank|count|candidate|excluded|valuePerYear|price/);
    }
    const seen = seenBy({ role: 'supplier', enterprise: id('rival') }, invited);
    // That it was shortlisted before is the office's own affair.
    expect(seen.sees === 'invitation' && seen.invitation.steps.map((s) => s.step)).toEqual([
      'invited',
      'answered',
      'closed',
    ]);
  });

  it('by a supplier that was not invited, or not yet, is nothing', () => {
    expect(seenBy({ role: 'supplier', enterprise: id('caster') }, invited)).toEqual({ sees: 'nothing' });
    const shortlisted = answer({ steps: [step('fit', 'shortlisted', '2025-10-01')] });
    expect(seenBy({ role: 'supplier', enterprise: id('fit') }, shortlisted)).toEqual({ sees: 'nothing' });
    const back = answer({
      steps: [
        step('fit', 'invited', '2025-10-01'),
        step('fit', 'taken-back', '2025-10-02', { reason: 'slip' }),
      ],
    });
    expect(seenBy({ role: 'supplier', enterprise: id('fit') }, back)).toEqual({ sees: 'nothing' });
  });

  it('by a maker is the same whatever a supplier turns over, supplies to others, and whom it names to call', () => {
    const maker = { role: 'maker', enterprise: id('maker') } as const;
    const seen = (change: Parameters<typeof answer>[0]) => JSON.stringify(seenBy(maker, answer(change)));
    // A year of the need is worth 200 million: no strain up to 30 % of the revenue, some up to the whole of it.
    expect(seen({ revenue: 1_000_000_000 })).toBe(seen({ revenue: 2_000_000_000 }));
    expect(seen({ revenue: 400_000_000 })).toBe(seen({ revenue: 500_000_000 }));
    expect(seen({ revenue: 150_000_000 })).toBe(seen({ revenue: 100_000_000 }));
    expect(seen({ revenue: 1_000_000_000 })).not.toBe(seen({ revenue: 400_000_000 }));
    const supplying = (volumePerYear: number) =>
      seen({ links: [{ volumePerYear, capacityPerYear: volumePerYear + 90_000 }] });
    expect(supplying(40_000)).toBe(supplying(50_000));
    const called = (name: MatchStepName) => seen({ steps: [step('fit', name, '2025-10-01')] });
    expect(called('shortlisted')).not.toMatch(/王经理|139/);
    expect(called('invited')).toMatch(/王经理.*139/);
  });

  it('by a maker holds no price of another plant', () => {
    const seen = (plant: string) => {
      const bills = [{ plant, part: 'edrv.mot', price: fen(123_400), rows: [40] }];
      return seenBy({ role: 'maker', enterprise: id('maker') }, answer({ facts: { bills } }));
    };
    expect(seen('一厂')).toMatchObject({ match: { need: { price: { value: 1234, from: 'plant' } } } });
    const others = JSON.stringify(seen('another'));
    expect(others).not.toMatch(/1,?234|123,?400,?000/);
    expect(others).toContain('"price":null,"valuePerYear":null');
  });

  it('by a maker is its own need only', () => {
    expect(seenBy({ role: 'maker', enterprise: id('maker') }, invited).sees).toBe('all');
    expect(seenBy({ role: 'maker', enterprise: id('other maker') }, invited)).toEqual({ sees: 'nothing' });
    const nameless = answer({ need: { buyer: null, buyerText: null } });
    expect(seenBy({ role: 'maker', enterprise: id('maker') }, nameless)).toEqual({ sees: 'nothing' });
  });
});
