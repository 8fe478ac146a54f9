import { Command } from 'commander';
import { GAP_REASON_NAMES, type Gap, type Gaps, gapsOf, uncoveredText } from '../lenses/chain/index.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { type ChainOptions, coverageQuestion } from './coverage-question.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';

/** Gaps of a list that a terminal shows; all of them are in the JSON. */
const SHOWN = 15;

function gapTable(title: string, gaps: readonly Gap[], language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  if (gaps.length === 0) return [`${title} (0)`, ''];
  const rows = gaps
    .slice(0, SHOWN)
    .map((g) => [
      `${g.rank}`,
      g.part.name[language],
      uncoveredText(g, language),
      String(g.plants.length),
      GAP_REASON_NAMES[g.reason][language],
      g.component?.source.name ?? g.suppliers[0]?.name ?? t('not known', '未掌握'),
      g.candidates[0]?.name ?? t('none', '无'),
    ]);
  const heads = [
    '',
    t('part', '零件'),
    t('a year', '年涉及金额'),
    t('plants', '工厂'),
    t('reason', '类型'),
    t('from', '现供应'),
    t('nearest maker here', '区内最接近的企业'),
  ];
  const more = gaps.length - SHOWN;
  return [
    `${title} (${gaps.length})`,
    ...table([heads, ...rows]),
    ...(more > 0 ? [t(`… and ${more} more; --json has all.`, `……另有 ${more} 项，见 --json。`)] : []),
    '',
  ];
}

function lines(answer: Gaps, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  if (answer.lacks === 'plants' || answer.lacks === 'bom') return [answer.says[language]];
  return [
    answer.says[language],
    '',
    ...gapTable(
      t('Missing links: needed, made by nobody here', '缺链（需补链）：需要而区内无人生产'),
      answer.missing,
      language,
    ),
    ...gapTable(
      t('Weak links: made here, hanging on one firm', '弱链（需强链）：区内有产但依赖一家'),
      answer.weak,
      language,
    ),
    ...gapTable(
      t('Links that could go on from here', '延链：可向上游或本地配套延伸'),
      answer.extend,
      language,
    ),
    ...answer.assumptions.map((a) => `· ${a.says[language]}`),
  ];
}

/** `chainwright gaps`: missing, weak and extendable links of the parts chain. */
export function gapsCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('gaps')))
    .description(
      'links of the parts chain that are missing, weak or could go on from here, by what is uncovered a year',
    )
    .option('--maker <name>', 'only what this vehicle maker may see')
    .option('--working-days <n>', 'working days a year')
    .action(async (options: CommonOptions & ChainOptions) => {
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        const { asked } = await coverageQuestion(office.register, question, options);
        const answer = gapsOf(asked);
        if (options.json) terminal.out(JSON.stringify(answer));
        else for (const line of lines(answer, language)) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
