import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityKeys } from './keys.js';
import { mentionOf } from './mention.js';
import { uscc } from './planted.js';
import type { Decision, Mention } from './resolution.js';
import { resolve } from './resolve.js';

// Few words, so that names collide, contain and contradict each other all the time.
const region = fc.constantFrom('', '武汉', '襄阳', '湖北');
const brand = fc.constantFrom('沌江', '隆中', '沌江一', '沌江二', '云帆');
const trade = fc.constantFrom('', '电驱动', '座椅', '汽车零部件', '科技');
const form = fc.constantFrom('', '有限公司', '股份有限公司', '集团有限公司', '厂');
const chinese = fc.tuple(region, brand, trade, form).map((parts) => parts.join(''));
const english = fc.constantFrom(
  'Wuhan Dunjiang E-Drive Co., Ltd.',
  'LONGZHONG SEATING',
  'Xiangyang Yunfan Auto Parts',
  'Seating Longzhong Inc',
);
const code = fc.constantFrom('', '', ...[1, 2, 3, 4].map(uscc));

const mention = fc
  .record({
    name: fc.option(chinese, { nil: null, freq: 4 }),
    name_en: fc.option(english, { nil: null, freq: 1 }),
    short_name: fc.option(chinese, { nil: null, freq: 1 }),
    former_names: fc.option(
      chinese.map((n) => JSON.stringify([n])),
      { nil: null, freq: 1 },
    ),
    uscc: code,
    registration_number: fc.constantFrom('', '', '420100000000017', '420100000000025'),
    region,
  })
  .map(mentionOf)
  .filter((m): m is Mention => m !== null);

const register = fc.array(mention, { maxLength: 14 }).chain((mentions) => {
  const keys = [...new Set(mentions.flatMap(identityKeys))];
  const decision =
    keys.length < 2
      ? fc.constant<Decision[]>([])
      : fc.array(
          fc
            .record<Decision>({
              a: fc.constantFrom(...keys),
              b: fc.constantFrom(...keys),
              verdict: fc.constantFrom('same', 'different'),
            })
            .filter((d) => d.a !== d.b),
          { maxLength: 4 },
        );
  return fc.record({ mentions: fc.constant(mentions), decisions: decision });
});

const check = (law: (r: { mentions: Mention[]; decisions: Decision[] }) => void) =>
  fc.assert(fc.property(register, law), { numRuns: 150 });

describe('resolve', () => {
  it('does not depend on the order of mentions and decisions', () => {
    fc.assert(
      fc.property(
        register.chain((r) =>
          fc.record({
            r: fc.constant(r),
            mentions: fc.shuffledSubarray(r.mentions, { minLength: r.mentions.length }),
            decisions: fc.shuffledSubarray(r.decisions, { minLength: r.decisions.length }),
          }),
        ),
        ({ r, mentions, decisions }) => {
          const { ignored: _, ...one } = resolve(r.mentions, r.decisions);
          const { ignored: __, ...other } = resolve(mentions, decisions);
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives the same when the same rows come twice', () => {
    check(({ mentions, decisions }) => {
      expect(resolve([...mentions, ...mentions], decisions)).toEqual(resolve(mentions, decisions));
    });
  });

  it('puts each mention in exactly one cluster and links it there', () => {
    check(({ mentions, decisions }) => {
      const { clusters, links } = resolve(mentions, decisions);
      const ids = [...new Set(mentions.map((m) => m.id))].toSorted();
      expect(clusters.flatMap((c) => c.mentions).toSorted()).toEqual(ids);
      expect(links.map((l) => l.mention).toSorted()).toEqual(ids);
      for (const l of links) {
        expect(clusters.find((c) => c.enterprise === l.enterprise)!.mentions).toContain(l.mention);
        expect(l.score).toBeGreaterThanOrEqual(0);
        expect(l.score).toBeLessThanOrEqual(1);
      }
    });
  });

  it('never puts two credit codes in one cluster, nor one key in two', () => {
    check(({ mentions, decisions }) => {
      const { clusters } = resolve(mentions, decisions);
      for (const c of clusters)
        expect(c.keys.filter((k) => k.startsWith('uscc:')).length).toBeLessThanOrEqual(1);
      const keys = clusters.flatMap((c) => c.keys);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(clusters.map((c) => c.enterprise)).size).toBe(clusters.length);
    });
  });

  it('carries out every decision on two strongest keys, or says that it did not', () => {
    check(({ mentions, decisions }) => {
      const { clusters, ignored } = resolve(mentions, decisions);
      const leads = (key: string) => clusters.some((c) => c.keys[0] === key);
      const own = (key: string) => mentions.some((m) => identityKeys(m)[0] === key);
      const undone = new Set(ignored.map((i) => i.decision));
      const broken = decisions.filter(({ a, b, verdict }) => {
        const together = clusters.some((c) => c.keys.includes(a) && c.keys.includes(b));
        return verdict === 'same' ? leads(a) && leads(b) && !together : own(a) && own(b) && together;
      });
      expect(broken.filter((d) => !undone.has(d))).toEqual([]);
    });
  });

  it('asks of two enterprises that stand apart, each pair once, never what is decided', () => {
    check(({ mentions, decisions }) => {
      const { clusters, questions, links } = resolve(mentions, decisions);
      const enterprise = new Map(links.map((l) => [l.mention, l.enterprise]));
      const pairs = questions.map((q) => [enterprise.get(q.mention)!, q.candidate].toSorted().join());
      expect(new Set(pairs).size).toBe(pairs.length);
      for (const q of questions) {
        expect(q.candidate).not.toBe(enterprise.get(q.mention));
        expect(clusters.find((c) => c.enterprise === q.candidate)!.keys[0]).toBe(q.b);
        expect(decisions.some((d) => [d.a, d.b].includes(q.a) && [d.a, d.b].includes(q.b))).toBe(false);
      }
    });
  });

  it('asks nothing more once every question is answered, whatever the answers', () => {
    fc.assert(
      fc.property(
        register,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        ({ mentions }, answers) => {
          let decisions: Decision[] = [];
          for (let round = 0; round < 12; round++) {
            const { questions } = resolve(mentions, decisions);
            if (questions.length === 0) return;
            decisions = decisions.concat(
              questions.map(({ a, b }, i) => ({
                a,
                b,
                verdict: answers[(round + i) % 40] ? 'same' : 'different',
              })),
            );
          }
          expect(resolve(mentions, decisions).questions).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
