import { describe, expect, it } from 'vitest';
import { readRulebooks } from '../../src/cli/assets.js';
import { type Answer, openFacts, profileOf, questionsOf } from '../../src/lenses/ladder/index.js';
import { parseDay } from '../../src/model/day.js';
import type { Case } from '../../src/model/rulebook.js';

const rulebooks = readRulebooks();
const asOf = parseDay('2026-11-25')!;
const FOUR = ['innovative-sme', 'specialised-sme', 'little-giant', 'high-tech-enterprise'];
const aimsAt = (ids: string[], of: Case = 'new') =>
  rulebooks.rungs.filter((r) => ids.includes(r.rung)).map((rung) => ({ rung, case: of }));
const nothing = profileOf([], new Map(), 'hubei');
const asked = (ids: string[], of: Case = 'new') => ({
  rulebooks,
  aims: aimsAt(ids, of),
  asOf,
  profile: nothing,
});

describe.each([[FOUR, 'new'], [FOUR, 'review'], ...FOUR.map((id) => [[id], 'new'] as const)] as [
  string[],
  Case,
][])('%j, %s', (ids, of) => {
  const questions = questionsOf(asked(ids, of));

  it('every fact that can be asked has a question in both languages, with where the answer is found', () => {
    for (const fact of openFacts({ ...asked(ids, of), closed: new Set() })) {
      const question = questions.get(fact);
      expect(question, fact).toBeDefined();
      for (const { en, zh } of [question!.asks, question!.hint, ...question!.inputs.map((i) => i.label)]) {
        expect(en, fact).not.toMatch(/[\u4e00-\u9fff]/);
        expect(zh, fact).toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it('what is not answered stays unknown', () => {
    expect(profileOf(questions.values(), new Map(), 'hubei')).toEqual(nothing);
  });
});

describe('what is asked first', () => {
  it('is what most lines of most rungs wait for: the accounts of the last two years, titles, rights', () => {
    const [first, ...rest] = openFacts({ ...asked(FOUR), closed: new Set() });
    expect(first).toBe('years.2025.operating_revenue');
    expect(rest.slice(0, 8)).toEqual(
      expect.arrayContaining(['years.2025.rd_expense', 'years.2025.main_business_revenue', 'titles', 'ip']),
    );
  });

  it('an enterprise with revenue below the line of the little giants is asked nothing more for that rung', () => {
    const questions = questionsOf(asked(['little-giant']));
    const profile = profileOf(
      questions.values(),
      new Map([['years.2025.operating_revenue', 49_999_999.99]]),
      null,
    );
    const left = openFacts({ ...asked(['little-giant']), profile, closed: new Set() });
    expect(left).toEqual([]);
  });

  it('staff is asked only of one whose revenue leaves its size open', () => {
    const questions = questionsOf(asked(['little-giant']));
    const left = (revenue: number) =>
      openFacts({
        ...asked(['little-giant']),
        profile: profileOf(
          questions.values(),
          new Map<string, Answer>([
            ['years.2025.operating_revenue', revenue],
            ['industry_code', '06'],
          ]),
          null,
        ),
        closed: new Set(),
      });
    // 400 million CNY and 1,000 staff make an industrial enterprise large (工信部联企业〔2011〕300号).
    expect(left(399_999_999)).not.toContain('years.2025.employees');
    expect(left(400_000_000)).toContain('years.2025.employees');
  });

  it('a fact that nobody knows is not asked again, nor what only counts beside it', () => {
    const closed = new Set(['years.2025.total_assets']);
    const left = openFacts({ ...asked(['little-giant']), closed });
    expect(left).not.toContain('years.2025.total_assets');
    expect(left).not.toContain('years.2025.total_liabilities');
  });
});

describe('what answers make of a profile', () => {
  const questions = questionsOf(asked(FOUR));
  const profile = (answers: [string, Answer][]) => profileOf(questions.values(), new Map(answers), 'hubei');

  it('titles with their last days; none of them is an empty list', () => {
    const { titles } = profile([
      ['titles', ['specialised-sme', 'tech-sme']],
      ['titles.specialised-sme', '2027-05-31'],
    ]);
    // Three years, the first and last day included.
    expect(titles).toMatchObject([
      { kind: 'specialised-sme', valid_from: '2024-06-01', valid_until: '2027-05-31' },
      { kind: 'tech-sme', valid_until: undefined },
    ]);
    expect(profile([['titles', []]]).titles).toEqual([]);
  });

  it('counts of rights are rights: those of high value are among those of own development', () => {
    const { ip } = profile([
      ['ip.own', 3],
      ['ip.unused', 0],
      ['ip.bought', 1],
      ['ip.class-2', 2],
      ['ip.high', 1],
    ]);
    expect(ip!.map((r) => r.class).join('')).toBe('IIIIIIII');
    expect(ip!.filter((r) => r.class === 'I' && r.in_use && !r.transferred_in)).toHaveLength(3);
    expect(ip!.filter((r) => r.class === 'II')).toHaveLength(2);
    expect(ip!.filter((r) => r.high_value)).toHaveLength(1);
  });

  it('a kind of right of which nothing is said is not none', () => {
    const { ip } = profile([['ip.own', 0]]);
    expect(ip!.some((r) => r.class === 'II' && r.on_main_product === undefined)).toBe(true);
  });

  it('equity falls into the stretch of years that it was paid in', () => {
    const { equity_financing: paid } = profile([
      ['equity_financing.2', 0],
      ['equity_financing.3', 6_000_000],
    ]);
    expect(paid).toMatchObject([{ amount: 600_000_000, qualified_institution: true }]);
    expect(paid![0]!.date! > '2023-11-25' && paid![0]!.date! <= '2024-11-25').toBe(true);
  });
});
