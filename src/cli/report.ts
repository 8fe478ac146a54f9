import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import { text } from '../model/text.js';
import { cite } from '../register/index.js';
import { askBrief, type Format, FORMATS, renderBrief } from '../report/index.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';

/** `chainwright report`: the monthly brief for leadership as a file. */
export function reportCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('report')))
    .description('the monthly brief for leadership, as a document, a workbook or a page')
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).makeOptionMandatory())
    .option('--out <file>', 'where to write it (default: a name of its own in the current folder)')
    .action(async (options: CommonOptions & { format: Format; out?: string }) => {
      const language = languageOf(options, terminal.env);
      const { format } = options;
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        const parts = await askBrief(question, office.folder.zone, office.next, (facts) =>
          cite(office.register, facts),
        );
        const { bytes, name, missing } = await renderBrief(parts, language, format);
        const file = path.resolve(options.out ?? name);
        writeFileSync(file, bytes);
        if (missing.length > 0)
          terminal.log(
            text(
              `Glyphs missing in the font: ${missing.join(' ')}; the brief names them.`,
              `内嵌字体缺少以下字形：${missing.join(' ')}，报告末尾已注明。`,
            )[language],
          );
        const { asOf, goals } = parts.status;
        if (options.json)
          terminal.out(
            JSON.stringify({
              file,
              format,
              language,
              asOf,
              bytes: bytes.length,
              goals: goals.length,
              missing,
            }),
          );
        else terminal.out(text(`Wrote ${file}.`, `已生成 ${file}。`)[language]);
      } finally {
        await office.register.close();
      }
    });
}
