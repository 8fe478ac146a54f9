import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { type GoalOutlook, LADDER, type Ladder, type LadderLine, ladderOf } from '../lenses/ladder/index.js';
import { suppliersOf, titleGoals } from '../lenses/plan/index.js';
import { formatCount } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';
import { zoneRulebooks } from './zone-folder.js';

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
    ...ladder.goals.flatMap((goal) => goalLines(goal, ladder.rungs, language)),
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

/** A goal that counts titles: what is held, what ends, and who could be added when. */
function goalLines(goal: GoalOutlook, rungs: Ladder['rungs'], language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { endingWithin12Months: ending } = goal;
  const lost = ending.rated + ending.unrated;
  return [
    `${goal.id} ${goal.name[language]}`,
    `  ${goal.says[language]}`,
    ...(ending.titles === 0
      ? []
      : [
          t(
            `  Titles that end within 12 months: ${ending.titles}; ${ending.stays} holders stay counted by another title, ${lost} have to pass a review${ending.expectedLost === null ? '' : ` (of ${ending.rated} with a published pass rate ${ending.expectedLost} are expected to be lost)`}; ${ending.unrated} are without a published rate.`,
            `  12 个月内到期称号 ${ending.titles} 项：${ending.stays} 家另有称号仍计入，${lost} 家须通过复核${ending.expectedLost === null ? '' : `（${ending.rated} 家有公布通过率，预计减少 ${ending.expectedLost}）`}，其中 ${ending.unrated} 家无公布通过率。`,
          ),
        ]),
    ...(goal.lost === 0
      ? []
      : [
          t(
            `  Lost in the last 12 months and not held again: ${goal.lost}.`,
            `  近 12 个月失效未续 ${goal.lost} 家。`,
          ),
        ]),
    ...goal.windows.map(({ rung, opens, closes, byDue, ready, oneShort, toSettle }) => {
      const when =
        opens === null
          ? t('no window known', '申报窗口未知')
          : t(
              `expected ${opens} to ${closes}${byDue ? '' : ', after the due day'}`,
              `预计 ${opens} 至 ${closes}${byDue ? '' : '，晚于目标期限'}`,
            );
      const { name } = rungs.find((r) => r.rung === rung)!;
      return t(
        `  Window for ${name.en} (${when}): ${ready} ready, ${oneShort} one line short, ${toSettle} to settle.`,
        `  ${name.zh}申报窗口（${when}）：可申报 ${ready} 家，差一项 ${oneShort} 家，待核实 ${toSettle} 家。`,
      );
    }),
    '',
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
        const ladder = ladderOf({
          view,
          rulebooks: zoneRulebooks(office.folder),
          region: office.folder.zone.name.zh,
          asOf,
          members: suppliersOf(question),
          goals: titleGoals(question, LADDER),
        });
        if (options.out !== undefined) {
          const file = path.resolve(options.out);
          const { ladderWorkbook } = await import('../report/index.js');
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
