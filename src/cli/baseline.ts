import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import YAML from 'yaml';
import { baselinesOf } from '../lenses/plan/index.js';
import { addDays, dayParts } from '../model/day.js';
import { ChainwrightError } from '../model/errors.js';
import { amountText } from '../model/format.js';
import { text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';
import { zoneNextPlan } from './zone-folder.js';

/** `chainwright baseline [--freeze]`: what the next plan starts from, by the register; `--freeze` writes it into that plan. */
export function baselineCommand(terminal: Terminal): Command {
  return zoneOptions(new Command('baseline'))
    .description('the figures that the next plan starts from, by the register')
    .option('--freeze', 'write them into the next plan, with the instant they were known at')
    .action(async (options: CommonOptions & { freeze?: boolean }) => {
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const next = zoneNextPlan(office.folder, office.plan);
        if (!next)
          throw new ChainwrightError(
            'no-next-plan',
            text(
              'The zone names no next plan; write one and name it as "next_plan" in zone.yaml.',
              '园区未指定下一期计划；请编写计划文件，并在 zone.yaml 中以 next_plan 指定。',
            ),
          );
        const question = planQuestion(office, {}, terminal.now());
        const figures = baselinesOf(question, next.plan);
        const day = addDays(next.plan.starts, -1);
        const knownAt = question.view.knownAt;
        const goals = next.plan.goals.map((goal) => ({
          id: goal.id,
          name: goal.name,
          unit: next.plan.indicators.find((i) => i.id === goal.indicator)!.unit,
          ...figures.get(goal.id)!,
          frozen: goal.baseline?.known_at ? goal.baseline.value : null,
        }));
        if (options.freeze) {
          const document = YAML.parseDocument(next.yaml);
          goals.forEach(({ value }, i) => {
            if (value !== null)
              document.setIn(['goals', i, 'baseline'], {
                value,
                year: dayParts(day).year,
                status: 'register',
                known_at: knownAt,
              });
          });
          writeFileSync(next.file, document.toString({ lineWidth: 0 }));
        }
        if (options.json) {
          terminal.out(
            JSON.stringify({ plan: next.plan.id, day, knownAt, frozen: options.freeze ?? false, goals }),
          );
          return;
        }
        terminal.out(
          text(
            `Baseline of ${next.plan.title.en}: ${day}, as known at ${knownAt}${options.freeze ? `; written into ${next.file}` : ''}`,
            `${next.plan.title.zh}基期：${day}（企业库时点 ${knownAt}）${options.freeze ? `；已写入 ${next.file}` : ''}`,
          )[language],
        );
        const said = (value: number | null, unit: string) =>
          value === null ? '—' : amountText(value, unit, language);
        for (const line of table(
          goals.map((g) => [g.name[language], said(g.value, g.unit), said(g.frozen, g.unit)]),
        ))
          terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
