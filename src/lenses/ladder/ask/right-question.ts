import { addMonths } from '../../../model/day.js';
import type { Condition, MeasureName } from '../../../model/rulebook.js';
import { type Text, text } from '../../../model/text.js';
import type { Ruling } from '../ruling.js';
import type { Answers, Input, Question } from './question.js';

const ITEMS = text('rights', '项');

/** Counts of rights that are told apart, by the figures that tell them apart. */
const COUNTS: readonly {
  of: string;
  label: Text;
  asked: readonly MeasureName[];
  right: Record<string, unknown>;
}[] = [
  {
    of: 'own',
    label: text('Class I, of own development and in use', 'Ⅰ类，自主研发且已应用'),
    asked: [
      'class-1-rights-in-use',
      'class-1-rights',
      'class-1-rights-self-developed',
      'class-1-rights-high-value',
    ],
    right: { class: 'I', transferred_in: false, in_use: true, self_developed: true },
  },
  {
    of: 'unused',
    label: text('Class I, of own development, not in use yet', 'Ⅰ类，自主研发、尚未应用'),
    asked: ['class-1-rights', 'class-1-rights-self-developed'],
    right: { class: 'I', transferred_in: false, in_use: false, self_developed: true },
  },
  {
    of: 'bought',
    label: text('Class I, transferred in more than a year ago and in use', 'Ⅰ类，受让满一年且已应用'),
    asked: ['class-1-rights'],
    right: { class: 'I', transferred_in: true, in_use: true, self_developed: false },
  },
  {
    of: 'class-2',
    label: text('Class II', 'Ⅱ类'),
    asked: ['class-2-rights'],
    right: { class: 'II', transferred_in: false, in_use: true, self_developed: true },
  },
];

/** How many rights on the main product there are, of the kinds that a line of the rungs aimed at tells apart. */
export function rightQuestion(rulings: readonly Ruling[], conditions: readonly Condition[]): Question {
  const measures = new Set(conditions.map((c) => c.measure));
  const bought = rulings.some((r) => r.inForce.edition.rights?.transferred_in !== 'never');
  const counts = COUNTS.filter(
    ({ of, asked }) => asked.some((m) => measures.has(m)) && (of !== 'bought' || bought),
  );
  const high = measures.has('class-1-rights-high-value');
  const keyOf = (of: string) => `ip.${of}`;
  const input = (of: string, label: Text): Input => ({
    key: keyOf(of),
    label,
    kind: 'count',
    unit: ITEMS,
    min: 0,
    max: 999,
  });
  const asOf = rulings[0]!.asOf;
  return {
    fact: 'ip',
    asks: text('valid intellectual property on the main product', '与主导产品相关的有效知识产权'),
    hint: text(
      `Patent register. Class I: patents of invention, plant varieties, layouts of integrated circuits; the enterprise among the first three owners.${high ? ' Class II: utility models and designs kept for over two years, software copyrights. High value: with a granted family abroad, over ten years old, pledged, or with a national award.' : ''}`,
      `以专利登记簿为准。Ⅰ类：发明专利、植物新品种、集成电路布图设计等，企业为前三权利人。${high ? 'Ⅱ类：授权满两年的实用新型和外观设计、软件著作权。高价值：有海外同族授权、维持超过十年、质押融资较高或获国家级奖项。' : ''}`,
    ),
    inputs: [
      ...counts.map(({ of, label }) => input(of, label)),
      ...(high ? [input('high', text('of the class I rights, of high value', '其中高价值Ⅰ类'))] : []),
    ],
    fill: (answers) => {
      const numbers = counts.map(({ of, right }) => ({ right, n: countOf(answers, keyOf(of)) }));
      const [first] = numbers;
      if (first?.n === undefined) return undefined;
      const valued = high ? countOf(answers, keyOf('high')) : 0;
      let left = valued ?? 0;
      // Where nothing was said of a kind, one that nobody is sure of stands for it.
      return numbers.flatMap(({ right, n }) =>
        Array.from({ length: n ?? 1 }, () => ({
          granted: addMonths(asOf, -36),
          transferred_on: right['transferred_in'] ? addMonths(asOf, -24) : null,
          owner_rank: 1,
          on_main_product: n === undefined ? null : true,
          high_value: right['class'] === 'II' ? false : valued === undefined ? null : left-- > 0,
          ...right,
        })),
      );
    },
  };
}

function countOf(answers: Answers, key: string): number | undefined {
  const value = answers.get(key);
  return typeof value === 'number' ? value : undefined;
}
