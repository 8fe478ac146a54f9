import { Command } from 'commander';
import {
  boundsText,
  type Coverage,
  coverageOf,
  type PartCoverage,
  type Scope,
} from '../lenses/chain/index.js';
import { formatCount, formatShare, moneyText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { type ChainOptions, coverageFilter, coverageQuestion } from './coverage-question.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';

/** Parts that a terminal shows; all of them are in the JSON. */
const SHOWN = 20;

type Options = CommonOptions & ChainOptions & { part?: string; plant?: string; layer?: string };

const rateText = (bounds: { low: number; high: number } | null) =>
  bounds === null ? '—' : boundsText(bounds);

function scopeTable(head: string, scopes: readonly Scope[], language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const rows = scopes.map((s) => [
    s.name[language],
    s.value === null ? '—' : moneyText(s.value, language),
    s.known === null ? '—' : formatShare(s.known),
    rateText(s.localSupplyRate),
    rateText(s.localValueShare),
    `${s.made}/${s.parts}`,
    s.unvalued === 0 ? '' : formatCount(s.unvalued),
  ]);
  const heads = [
    head,
    t('a year', '年采购额'),
    t('known', '来源已知'),
    t('local supply', '本地配套率'),
    t('local value', '本地价值占比'),
    t('made here', '区内可产'),
    t('no value', '金额不明'),
  ];
  return table([heads, ...rows]);
}

function partTable(parts: readonly PartCoverage[], language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const rows = parts.slice(0, SHOWN).map((p) => {
    const { suppliers, sites, regions } = p.sources;
    return [
      p.part.name[language],
      p.units === null ? '—' : `${formatCount(p.units)}${p.unit === null ? '' : ` ${p.unit}`}`,
      p.value === null ? '—' : moneyText(p.value, language),
      formatCount(p.plants),
      rateText(p.localSupplyRate),
      `${suppliers.sources}/${sites.sources}/${regions.sources}`,
      suppliers.hhi === null ? '—' : formatCount(suppliers.hhi),
      suppliers.effective === null ? '—' : suppliers.effective.toFixed(2),
      p.suppliers[0]?.name ?? t('not known', '未掌握'),
    ];
  });
  const heads = [
    t('part', '零件'),
    t('units a year', '年用量'),
    t('a year', '年采购额'),
    t('plants', '工厂'),
    t('local supply', '本地配套率'),
    t('firms/sites/regions', '企业/厂区/地区'),
    'HHI',
    t('effective', '有效来源'),
    t('largest supplier', '最大供应商'),
  ];
  const more = parts.length - SHOWN;
  return [
    ...table([heads, ...rows]),
    ...(more > 0 ? [t(`… and ${more} more; --json has all.`, `……另有 ${more} 种，见 --json。`)] : []),
  ];
}

function supplierTable(part: PartCoverage, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const places = {
    zone: t('in the zone', '区内'),
    outside: t('outside', '区外'),
    unknown: t('place unknown', '所在地不明'),
  };
  return table([
    [t('supplier', '供应商'), t('share', '份额'), t('place', '所在'), '', t('plants', '工厂')],
    ...part.suppliers.map((s) => [
      s.name,
      s.share === null ? '—' : boundsText(s.share),
      places[s.place],
      s.where ?? '',
      s.plants.join(t(', ', '、')),
    ]),
  ]);
}

function lines(answer: Coverage, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  if (answer.total.uses === 0) return [answer.says[language]];
  const [only] = answer.parts;
  return [
    answer.says[language],
    '',
    ...(answer.layers.length > 1
      ? [...scopeTable(t('layer', '板块'), [answer.total, ...answer.layers], language), '']
      : []),
    ...(answer.systems.length > 1 ? [...scopeTable(t('system', '系统'), answer.systems, language), ''] : []),
    ...(answer.plants.length > 1 ? [...scopeTable(t('plant', '工厂'), answer.plants, language), ''] : []),
    ...partTable(answer.parts, language),
    ...(answer.parts.length === 1 ? ['', ...supplierTable(only!, language)] : []),
    '',
    ...answer.assumptions.map((a) => `· ${a.says[language]}`),
  ];
}

/** `chainwright coverage`: what the plants need, who supplies it, how much of it the zone does. */
export function coverageCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('coverage')))
    .description('what the vehicle plants need, who supplies it, and how much of it the zone does')
    .option('--part <part>', 'one part, by its name or id')
    .option('--plant <plant>', 'one plant')
    .option('--layer <layer>', 'one layer: battery, software, chip, traditional, unassigned')
    .option('--maker <name>', 'only what this vehicle maker may see')
    .option('--working-days <n>', 'working days a year')
    .action(async (options: Options) => {
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        const { asked, partOf } = await coverageQuestion(office.register, question, options);
        const answer = coverageOf(asked, coverageFilter(asked, partOf, options));
        if (options.json) terminal.out(JSON.stringify(answer));
        else for (const line of lines(answer, language)) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
