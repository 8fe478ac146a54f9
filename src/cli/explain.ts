import { Command } from 'commander';
import { type Explanation, explainGoal, reportBefore } from '../lenses/plan/index.js';
import { changeText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { noSuchGoal } from './no-such-goal.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';
import { dayOption } from './zone-folder.js';

/** Enterprises that a terminal shows of each list; all of them are in the JSON. */
const SHOWN = 10;

function lines({ says, moves, carriers, unit }: Explanation, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const more = (n: number) =>
    n > SHOWN
      ? [t(`  … and ${n - SHOWN} more; --json prints all.`, `  ……另有 ${n - SHOWN} 项，用 --json 查看全部。`)]
      : [];
  const rows = (
    of: readonly { enterprise: { name: string }; says: { en: string; zh: string }; by: number }[],
  ) =>
    table(
      of
        .slice(0, SHOWN)
        .map((m) => [`  ${m.enterprise.name}`, changeText(m.by, unit, language), m.says[language]]),
    );
  return [
    ...says.map((s) => s[language]),
    ...(moves.length > 0 ? ['', t('What moved it', '变动明细')] : []),
    ...rows(moves.map((m) => ({ ...m, by: m.amount }))),
    ...more(moves.length),
    ...(carriers.length > 0 ? ['', t('Who carries the gap', '差距构成')] : []),
    ...rows(carriers.map((c) => ({ ...c, by: c.worth }))),
    ...more(carriers.length),
  ];
}

/** `chainwright explain GOAL`: what moved a figure since the last report, and who carries the gap to its target. */
export function explainCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('explain')))
    .description(
      'what moved a goal’s figure since the last report, and which firms carry the gap to its target',
    )
    .argument('<goal>', 'the id of a goal, as status shows it')
    .option('--since <day>', 'the day of the report to compare with (default: the end of the month before)')
    .action(async (goal: string, options: CommonOptions & { since?: string }) => {
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        const since =
          options.since === undefined
            ? reportBefore(question)
            : { ...question, asOf: dayOption('--since', options.since) };
        const explanation = explainGoal(question, goal, since);
        if (!explanation) throw noSuchGoal(office.plan, goal);
        if (options.json) terminal.out(JSON.stringify(explanation));
        else for (const line of lines(explanation, languageOf(options, terminal.env))) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
