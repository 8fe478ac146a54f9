import { Command } from 'commander';
import { planStatus } from '../lenses/plan/index.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';
import { statusLines } from './status-lines.js';

/** `chainwright status`: where the plan stands. */
export function statusCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('status')))
    .description('where the plan stands: goals with growth and forecast, tasks')
    .action(async (options: CommonOptions) => {
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        const status = planStatus(question, office.folder.zone, office.next);
        if (options.json) terminal.out(JSON.stringify(status));
        else for (const line of statusLines(status, languageOf(options, terminal.env))) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
