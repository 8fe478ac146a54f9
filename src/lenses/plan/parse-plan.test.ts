import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineGoal } from './question.js';
import { parsePlan, readPlan } from './parse-plan.js';

const FILE = new URL('../../../plans/wedz-2023-2025/plan.yaml', import.meta.url);
const yaml = readFileSync(FILE, 'utf8');
const lineOf = (needle: string, s = yaml) => s.slice(0, s.indexOf(needle)).split('\n').length;

describe('the plan that comes with the product', () => {
  const plan = parsePlan(yaml, 'plan.yaml');

  it('has the figures of the article', () => {
    const targets = Object.fromEntries(plan.goals.map((g) => [g.id, [g.op, g.target, g.due]]));
    expect(targets).toEqual({
      G1: ['>=', 160e9, '2025-12-31'],
      G2: ['>=', 200, '2025-12-31'],
      G3a: ['>=', 120, '2025-12-31'],
      G3b: ['>=', 100, '2025-12-31'],
      G4: ['>', 10, '2025-12-31'],
    });
    expect([plan.tasks, plan.parks, plan.regions, plan.layers].map((x) => x.length)).toEqual([6, 4, 5, 4]);
  });

  it('labels what was not found or is proposed', () => {
    expect(plan.tasks.every((t) => t.wording === 'not_found' && t.official === null)).toBe(true);
    expect(plan.tasks.flatMap((t) => t.milestones).every((m) => m.status === 'proposed')).toBe(true);
  });

  it('lets two definitions of a goal stand side by side', () => {
    expect(defineGoal(plan, 'G2')?.selection.count).toBe('enterprise');
    expect(defineGoal(plan, 'G2', 'titles')?.selection.count).toBe('title');
    expect(defineGoal(plan, 'G9')).toBeUndefined();
  });
});

describe('a bad plan', () => {
  it('is reported whole, each fault with its line', () => {
    const bad = yaml
      .replace('due: 2025-12-31\n    targets', 'due: 2025-02-30\n    targets')
      .replace('    indicator: brands', '    indicator: brandz')
      .replace('park: junshan\n    wording', 'park: moon\n    wording')
      .replace('target: 200', 'target: two hundred');
    const { plan, faults } = readPlan(bad);
    expect(plan).toBeNull();
    const lines = faults.map((f) => f.line);
    expect(lines).toContain(lineOf('due: 2025-02-30', bad));
    expect(lines).toContain(lineOf('target: two hundred', bad));
    expect(faults.every((f) => f.says.en !== '' && f.says.zh !== '')).toBe(true);
  });

  it('names references that lead nowhere, with what there is', () => {
    const bad = yaml
      .replace('    indicator: brands', '    indicator: brandz')
      .replace('park: junshan\n    wording', 'park: moon\n    wording');
    const { faults } = readPlan(bad);
    expect(faults.map((f) => f.line)).toEqual([lineOf('indicator: brandz', bad), lineOf('park: moon', bad)]);
    expect(faults[0]!.says.en).toContain('rd-centres');
  });

  it('with an indicator that cannot be computed is refused rather than computed as something else', () => {
    const bad = yaml.replace('kind: distinct-count', 'kind: ratio');
    const { plan, faults } = readPlan(bad);
    expect(plan).toBeNull();
    expect(faults.map((f) => f.line)).toEqual([lineOf('- id: specialised-firms', bad)]);
  });

  it('T37: with a ratio of a year so far over a whole year is refused: it would hang on the month of asking', () => {
    const flow = (id: string, kind: string) =>
      `  - {id: ${id}, name: {en: a, zh: 甲}, definition: {en: a, zh: 甲}, kind: flow, unit: CNY, direction: up, measure: {kind: ${kind}, field: output_value}, over_time: sum, over_enterprises: sum, selection: {}}\n`;
    const ratio = (denominator: string) =>
      `  - {id: r, name: {en: a, zh: 甲}, definition: {en: a, zh: 甲}, kind: ratio, unit: share, direction: up, ratio: {numerator: so-far, denominator: ${denominator}}, over_time: last, over_enterprises: sum, selection: {}}\n`;
    const withRatio = (denominator: string) =>
      yaml.replace(
        '\nindicators:\n',
        `\nindicators:\n${flow('so-far', 'monthly-output')}${flow('too', 'monthly-output')}${flow('whole', 'annual-facts')}${ratio(denominator)}`,
      );
    expect(readPlan(withRatio('too')).faults).toEqual([]);
    const { plan, faults } = readPlan(withRatio('whole'));
    expect(plan).toBeNull();
    expect(faults.map((f) => f.line)).toEqual([lineOf('- {id: r,', withRatio('whole'))]);
  });

  it('text that is no YAML has a line too', () => {
    const { plan, faults } = readPlan('id: x\n  title: [\n');
    expect(plan).toBeNull();
    expect(faults[0]!.line).toBeGreaterThan(0);
    expect(() => parsePlan('id: [', 'plan.yaml')).toThrow(/plan.yaml:1/);
  });
});
