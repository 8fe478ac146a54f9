import { groupBy } from '../../../model/group-by.js';
import { amountText, changeText } from '../../../model/format.js';
import { parsePeriod, periodName } from '../../../model/period.js';
import { type Text, text } from '../../../model/text.js';
import type { Burden, Carrier, Explanation, GoalAnswer, Split } from '../answer/index.js';

/** Enterprises that a sentence names at most. */
const NAMED = 3;

/** Texts side by side, as many as there are. */
function list(items: readonly Text[]): Text {
  return text(items.map((i) => i.en).join('; '), items.map((i) => i.zh).join('；'));
}

function names(carriers: readonly { enterprise: { name: string } }[]): Text {
  const some = carriers.slice(0, NAMED).map((c) => c.enterprise.name);
  const more = carriers.length - some.length;
  return text(
    some.join(', ') + (more > 0 ? ` and ${more} more` : ''),
    some.join('、') + (more > 0 ? `等 ${carriers.length} 家` : ''),
  );
}

const amount = (value: number, unit: string) =>
  text(amountText(value, unit, 'en'), amountText(value, unit, 'zh'));
const change = (value: number, unit: string) =>
  text(changeText(value, unit, 'en'), changeText(value, unit, 'zh'));

function spanOf(through: string | null): Text {
  const period = through === null ? null : parsePeriod(through);
  if (period === null)
    return through === null ? text('', '') : text(` to ${through}`, `（截至 ${through} 年）`);
  const name = periodName(period);
  return text(` to ${name.en}`, `（截至${name.zh}）`);
}

/** How far the figure moved since the last report. */
function movement({ name, unit, value, through, since, change: by }: Omit<Explanation, 'says'>): Text {
  if (value === null)
    return text(
      `Nothing in the register tells ${name.en.toLowerCase()} yet.`,
      `企业库中尚无${name.zh}数据。`,
    );
  const now = amount(value, unit);
  const span = spanOf(through);
  if (by === null)
    return text(
      `${name.en}: ${now.en}${span.en}; the report of ${since.asOf} is of another year or had no figure.`,
      `${name.zh} ${now.zh}${span.zh}；${since.asOf} 的报告属于上一年度或无数据，不作比较。`,
    );
  if (by === 0)
    return text(
      `${name.en}: ${now.en}${span.en}, as in the report of ${since.asOf}.`,
      `${name.zh} ${now.zh}${span.zh}，与 ${since.asOf} 的报告持平。`,
    );
  const moved = change(by, unit);
  return text(
    `${name.en}: ${now.en}${span.en}, ${moved.en} since the report of ${since.asOf}.`,
    `${name.zh} ${now.zh}${span.zh}，较 ${since.asOf} 的报告 ${moved.zh}。`,
  );
}

/** What the movement is made of. */
function causes(explanation: Omit<Explanation, 'says'>): Text[] {
  const { causes: found, unit } = explanation;
  if (found.length === 0) return [];
  const parts = found.map((c) => {
    const by = change(c.amount, unit);
    return text(`${c.name.en} ${by.en} (${c.enterprises})`, `${c.name.zh} ${by.zh}（${c.enterprises} 家）`);
  });
  const all = list(parts);
  return [text(`By cause: ${all.en}.`, `按原因分：${all.zh}。`)];
}

const PARTS: readonly [Exclude<keyof Split, 'from' | 'to'>, Text][] = [
  ['continuing', text('continuing firms', '持续企业')],
  ['entered', text('entered', '新增企业')],
  ['left', text('left', '退出企业')],
  ['moved', text('moved in or out', '迁入迁出')],
  ['restated', text('restated', '上年数据修订')],
  ['unreturned', text('not returned yet', '本年缺报')],
];

/** Year on year: where the change comes from. */
function yearOnYear({ split, unit }: Omit<Explanation, 'says'>): Text[] {
  if (split === null) return [];
  const parts = PARTS.flatMap(([part, name]) => {
    const { amount: by, enterprises } = split[part];
    if (enterprises === 0) return [];
    const said = change(by, unit);
    return [text(`${name.en} ${said.en} (${enterprises})`, `${name.zh} ${said.zh}（${enterprises} 家）`)];
  });
  const from = amount(split.from, unit);
  const all = list(parts);
  return [
    text(
      `Against ${from.en} as first reported for the same period of last year: ${all.en}.`,
      `与上年同期首报数 ${from.zh} 相比：${all.zh}。`,
    ),
  ];
}

const BURDENS: Record<Burden, (n: number) => Text> = {
  fall: (n) => text(`Making less than last year: ${n}`, `${n} 家企业同比下降`),
  unreturned: (n) => text(`Not returned: ${n}`, `${n} 家缺报`),
  unreadable: (n) => text(`Returned and not readable: ${n}`, `${n} 家数据无法读取`),
  ended: (n) => text(`Titles ended this year: ${n}`, `${n} 家今年称号到期`),
  ending: (n) => text(`Titles ending before the due day: ${n}`, `${n} 家将在期限前到期`),
  unproved: (n) => text(`Lacking a date or a level: ${n}`, `${n} 家缺日期或级别`),
};

/** Who carries the gap, by what burdens them. */
function burdens(carriers: readonly Carrier[], unit: string): Text[] {
  return [...groupBy(carriers, (carrier) => carrier.burden)].map(([burden, own]) => {
    const worth = amount(Math.round(own.reduce((n, c) => n + c.worth * 100, 0)) / 100, unit);
    const head = BURDENS[burden](own.length);
    const who = names(own);
    return text(`${head.en}, worth ${worth.en}: ${who.en}.`, `${head.zh}，合计 ${worth.zh}：${who.zh}。`);
  });
}

function gap({ gap: found, unit, carriers }: Omit<Explanation, 'says'>, final: boolean): Text[] {
  if (found === null) return [];
  if (found.amount <= 0)
    return [
      found.of === 'forecast'
        ? text('By the forecast the target is reached.', '按预测可达到目标。')
        : text('The target is reached.', '已达到目标。'),
    ];
  const short = amount(found.amount, unit);
  const head =
    found.of === 'forecast'
      ? text(`By the forecast the target is missed by ${short.en}.`, `按预测距目标差 ${short.zh}。`)
      : text(
          `The figure ${final ? 'misses' : 'is short of'} the target by ${short.en}.`,
          `${final ? '收官数据' : '目前'}距目标差 ${short.zh}。`,
        );
  return [head, ...burdens(carriers, unit)];
}

/** Titles that end soon. */
function lookAhead({ changes }: GoalAnswer): Text[] {
  if (!changes || changes.endingWithin12Months === 0) return [];
  const { endingWithin12Months: n, expectedLost: lost } = changes;
  const expected = lost === null ? null : Math.round(lost * 10) / 10;
  return [
    text(
      `${n} will be counted no more within 12 months unless renewed${
        expected === null
          ? '; no pass rate is published for their titles'
          : `; by the published pass rate of national little giants about ${expected} of these are lost`
      }.`,
      `今后12个月有 ${n} 项到期，未通过复核将不再计入${
        expected === null
          ? '；相关称号未公布复核通过率'
          : `；按国家级“小巨人”公布的复核通过率，预计减少约 ${expected} 家`
      }。`,
    ),
  ];
}

/** The explanation of a goal in sentences: how it moved, by what, year on year, and who carries the gap. */
export function explanationSentences(explanation: Omit<Explanation, 'says'>, answer: GoalAnswer): Text[] {
  return [
    movement(explanation),
    ...causes(explanation),
    ...yearOnYear(explanation),
    ...gap(explanation, answer.forecast === null),
    ...lookAhead(answer),
  ];
}
