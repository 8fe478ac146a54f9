import { Command } from 'commander';
import { traceGoal } from '../lenses/plan/index.js';
import { amountText, formatCount } from '../model/format.js';
import { text } from '../model/text.js';
import { cite } from '../register/index.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { noSuchGoal } from './no-such-goal.js';
import { openOffice, planQuestion } from './office.js';

/** Contributions that a terminal shows; all of them are in the JSON. */
const SHOWN = 20;

/** `chainwright trace GOAL`: every contribution to a goal's figure, to the cell. */
export function traceCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('trace')))
    .description('every contribution to a goal’s figure, to the cell it came from')
    .argument('<goal>', 'the id of a goal, as status shows it')
    .option('--definition <id>', 'by another definition of the goal')
    .action(async (goal: string, options: CommonOptions & { definition?: string }) => {
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const trace = traceGoal(planQuestion(office, options, terminal.now()), goal, options.definition);
        if (!trace) throw noSuchGoal(office.plan, goal);
        const citations = await cite(
          office.register,
          trace.contributions.map((c) => c.fact),
        );
        const contributions = trace.contributions.map(({ enterprise, amount, period }, i) => {
          const c = citations[i]!;
          return {
            enterprise,
            amount,
            period,
            source: c && { file: c.file, sha256: c.sha256, sheet: c.sheet, cell: c.cell, raw: c.raw },
            trust: c?.trust ?? null,
            decision: c?.decision ?? null,
          };
        });
        if (options.json) {
          const { definition, value, unit } = trace;
          terminal.out(JSON.stringify({ goal, definition, value, unit, contributions }));
          return;
        }
        const show = (v: number) => amountText(v, trace.unit, language);
        terminal.out(`${goal} ${trace.value === null ? '—' : show(trace.value)}`);
        const largest = [...contributions].sort((a, b) => b.amount - a.amount);
        for (const { enterprise, amount, source } of largest.slice(0, SHOWN))
          terminal.out(
            `  ${show(amount)}  ${enterprise.name}  ${source ? `${source.file} ${source.sheet} ${source.cell} “${source.raw}”` : ''}`,
          );
        if (contributions.length > SHOWN)
          terminal.out(
            text(
              `  … and ${formatCount(contributions.length - SHOWN)} more; --json prints all.`,
              `  ……另有 ${formatCount(contributions.length - SHOWN)} 项，用 --json 查看全部。`,
            )[language],
          );
      } finally {
        await office.register.close();
      }
    });
}
