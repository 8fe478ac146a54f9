import type { Overseas, OverseasFirm } from '../lenses/outreach/index.js';
import { formatGrowth, moneyText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { table } from './table.js';

/** Lines of a table that a terminal shows; all of them are in the JSON. */
const SHOWN = 15;

const READINESS = {
  ready: text('✔ ready', '✔ 条件齐备'),
  lacks: text('▲ lacks', '▲ 有欠缺'),
  open: text('◇ unknown', '◇ 待核实'),
};

/** What a terminal shows of the zone's suppliers abroad. */
export function overseasLines(answer: Overseas, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { years, criteria, codes, firms, support } = answer;
  const namesOf = new Map(criteria.map((c) => [c.id, c.name[language]]));
  const growth = (g: number | null) => (g === null ? '' : ` ${formatGrowth(g)}`);
  const lacking = (firm: OverseasFirm) =>
    firm.criteria
      .filter((c) => c.state === 'unmet' || c.state === 'unknown')
      .map((c) => namesOf.get(c.id))
      .join(t(', ', '、'));
  const told = codes.filter((c) => c.year !== null).slice(0, SHOWN);
  const markets = (of: (typeof codes)[number]['largest']) =>
    of.map((m) => `${m.market}${growth(m.growth)}`).join(t('; ', '、')) || '—';
  return [
    answer.says[language],
    '',
    ...table([
      [t('year', '年度'), t('exports', '出口额'), t('known of filed', '已知／有年度数据')],
      ...years.map((y) => [String(y.year), moneyText(y.exports, language), `${y.known}/${y.filed}`]),
    ]),
    '',
    ...table([
      [t('criterion', '条件'), t('met', '符合'), t('unmet', '不符合'), t('unknown', '未知')],
      ...criteria.map((c) => [c.name[language], String(c.met), String(c.unmet), String(c.unknown)]),
    ]),
    '',
    ...table([
      [
        t('firm', '企业'),
        t('readiness', '准备情况'),
        t('exports', '出口额'),
        t('what is missing', '欠缺或待核实'),
      ],
      ...firms.slice(0, SHOWN).map((f) => {
        const [newest] = f.exports;
        return [
          f.name,
          READINESS[f.readiness][language],
          newest
            ? `${newest.year} ${moneyText(newest.exports, language)}${growth(newest.growth)}`
            : t('unknown', '未知'),
          lacking(f) || '—',
        ];
      }),
    ]),
    '',
    answer.trade.says[language],
    ...(told.length > 0
      ? table([
          [t('HS code', '海关编码'), t('largest markets', '最大市场'), t('fastest growing', '增长最快')],
          ...told.map((c) => [`${c.hs} ${c.name[language]}`, markets(c.largest), markets(c.fastest)]),
        ])
      : []),
    '',
    t(
      `Overseas support: ${support.measures} measures, ${support.outcomes} with an outcome; exports before and after are known of ${support.compared}, of which ${support.rose} rose.`,
      `海外拓展服务${support.measures}项，有成效记录${support.outcomes}项；服务前后出口额均已知${support.compared}项，其中增长${support.rose}项。`,
    ),
    '',
    ...answer.assumptions.map((a) => `· ${a[language]}`),
  ];
}
