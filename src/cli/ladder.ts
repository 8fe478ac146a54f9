import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { type Ladder, type LadderLine, ladderOf } from '../lenses/ladder/index.js';
import { suppliersOf } from '../lenses/plan/index.js';
import { formatCount } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { ladderWorkbook } from '../report/index.js';
import { readRulebooks } from './assets.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';

/** Enterprises that a terminal shows; all of them are in the JSON and in the workbook. */
const SHOWN = 30;

function lines(ladder: Ladder, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const n = formatCount;
  const heads = [
    ['', t('holds', '有效'), t('ending', '将到期'), t('lost', '已失效')],
    [t('ready', '可申报'), t('one short', '差一项'), t('to settle', '待核实'), t('further', '差多项')],
  ].flat();
  const work = ladder.lines.filter(worthWork);
  return [
    ...table([
      heads,
      ...ladder.rungs.map((r) => [
        r.name[language],
        n(r.holds),
        n(r.ending),
        n(r.lost),
        n(r.climb.ready),
        n(r.climb['one-short']),
        n(r.climb['to-settle']),
        n(r.climb.short),
      ]),
    ]),
    ladder.caution[language],
    '',
    t(`Work list (${n(work.length)})`, `工作清单（${n(work.length)} 家）`),
    ...table(work.slice(0, SHOWN).map((l) => [`  ${l.enterprise.name}`, l.says[language]])),
    ...(work.length > SHOWN
      ? [
          t(
            `  … and ${work.length - SHOWN} more; --json and --out have all.`,
            `  ……另有 ${work.length - SHOWN} 家，见 --json 或 --out 导出。`,
          ),
        ]
      : []),
  ];
}

/** Who is worth a call now: a title in danger, or one line or less from the next rung. */
const worthWork = ({ holding, climb }: LadderLine) =>
  holding === 'ending' || holding === 'lost' || climb === 'ready' || climb === 'one-short';

/** `chainwright ladder`: the whole zone as a pipeline of titles. */
export function ladderCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('ladder')))
    .description(
      'the zone’s firms as a pipeline of titles: who is where, who is one step away, whose title ends',
    )
    .option('--out <file>', 'writes the pipeline as a workbook there')
    .action(async (options: CommonOptions & { out?: string }) => {
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        const { view, asOf } = question;
        const ladder = ladderOf({ view, rulebooks: readRulebooks(), asOf, members: suppliersOf(question) });
        if (options.out !== undefined) {
          const file = path.resolve(options.out);
          writeFileSync(file, ladderWorkbook(ladder, language));
          terminal.log(text(`Wrote ${file}.`, `已生成 ${file}。`)[language]);
        }
        if (options.json) terminal.out(JSON.stringify(ladder));
        else for (const line of lines(ladder, language)) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
