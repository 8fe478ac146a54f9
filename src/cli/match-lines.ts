import type { Match, NeedList } from '../lenses/match/index.js';
import { formatCount, moneyText } from '../model/format.js';
import { STATE_NAMES } from '../model/match-steps.js';
import { type Language, text } from '../model/text.js';
import { table } from './table.js';

const score = (value: number) => Math.round(value * 100).toString();

function titleOf({ need }: Pick<Match, 'need'>, language: Language): string {
  const { part, process, buyer, plant, programme } = need;
  return [(part ?? process)?.name[language], buyer?.name, plant, programme].filter(Boolean).join(' · ');
}

function askedOf({ need }: Match, language: Language): string {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { volumePerYear, valuePerYear, start, certificates, ramp } = need;
  return [
    volumePerYear === null
      ? t('volume not known', '需求量未知')
      : t(`${formatCount(volumePerYear)} a year`, `年需求 ${formatCount(volumePerYear)}`),
    valuePerYear === null ? null : moneyText(valuePerYear, language),
    start === null ? t('start not known', '量产日期未知') : t(`production from ${start}`, `${start} 量产`),
    ramp.text,
    certificates.length === 0 ? null : certificates.join(t(', ', '、')),
  ]
    .filter((part) => part !== null)
    .join(t('; ', '；'));
}

/** An answer for a terminal: the shortlist with every part of each score, then who is excluded and why, the gap and the leads. */
export function matchLines(match: Match, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { counts, excluded } = match;
  const candidates = match.candidates.flatMap((c) => [
    '',
    `${c.rank}. ${c.enterprise.name}  ${score(c.score.value)}${
      c.score.low === c.score.high ? '' : ` (${score(c.score.low)}–${score(c.score.high)})`
    }${c.loop.state === 'open' ? '' : `  [${STATE_NAMES[c.loop.state][language]} ${c.loop.since}]`}`,
    ...table(
      c.parts.map((p) => [
        `   ${p.name[language]}`,
        `${score(p.value * p.weight)}/${score(p.weight)}`,
        p.says[language],
      ]),
    ),
    ...c.missing.map((m) => `   ? ${m[language]}`),
  ]);
  const others = counts.considered - counts.candidates - excluded.length;
  return [
    `${titleOf(match, language)}  (${match.need.id})`,
    askedOf(match, language),
    match.says[language],
    ...candidates,
    ...(counts.candidates > match.candidates.length
      ? [
          '',
          t(
            `… and ${counts.candidates - match.candidates.length} more; --top shows them.`,
            `……另有 ${counts.candidates - match.candidates.length} 家，用 --top 查看。`,
          ),
        ]
      : []),
    ...(excluded.length > 0
      ? [
          '',
          t('Excluded', '已排除'),
          ...table(
            excluded.map((x) => [
              `  ${x.nearMiss ? '≈' : '✗'} ${x.enterprise.name}`,
              x.reasons.map((r) => r.says[language]).join(t('; ', '；')),
            ]),
          ),
          ...(others > 0 ? [t(`  … and ${others} more.`, `  ……另有 ${others} 家。`)] : []),
        ]
      : []),
    t(
      `Of ${formatCount(counts.zone)} suppliers in the zone ${formatCount(counts.makeOther)} make other things; of ${formatCount(counts.productsUnknown)} no product is on record.`,
      `区内 ${formatCount(counts.zone)} 家零部件企业中，${formatCount(counts.makeOther)} 家生产其他产品，${formatCount(counts.productsUnknown)} 家产品未登记。`,
    ),
    ...(match.leads.length > 0
      ? [
          '',
          t('Leads for investment promotion', '招商线索'),
          ...table(match.leads.map((l) => [`  ${l.enterprise.name}`, l.says[language]])),
        ]
      : []),
    '',
    ...match.assumptions.map((a) => `· ${a[language]}`),
  ];
}

/** Every need with its first supplier, or its gap. */
export function needLines({ says, needs }: NeedList, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  if (needs.length === 0) return [says[language]];
  const heads = [
    '',
    t('need', '需求'),
    t('fit', '可对接'),
    t('first, or what is missing', '首选企业 / 缺口'),
  ];
  const lines = table([
    heads,
    ...needs.map(({ need, candidates, best, gap, loop }) => [
      `${need.id}  ${titleOf({ need }, language)}`,
      String(candidates),
      [
        gap
          ? t(
              gap.kind === 'missing-link' ? 'missing link' : 'weak link',
              gap.kind === 'missing-link' ? '缺链' : '弱链',
            )
          : null,
        best ? `${best.name} ${score(best.score)}` : null,
        ...loop.map((l) => `${STATE_NAMES[l.state][language]} ${l.suppliers}`),
      ]
        .filter((part) => part !== null)
        .join(t('; ', '；')),
    ]),
  ]);
  return [says[language], '', ...lines];
}
