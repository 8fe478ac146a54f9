import { Command } from 'commander';
import { formatCount as n } from '../model/format.js';
import { text } from '../model/text.js';
import { dedupeRows } from '../resolve/index.js';
import { languageOf, type Terminal, zoneOptions } from './context.js';
import { placed, refuseOverwriting, writeList } from './list-answer.js';
import { type ListOptions, listOptions, readList, widened } from './list-file.js';
import { zoneMappings } from './zone-mappings.js';

interface DedupeOptions extends ListOptions {
  zone: string;
  out: string;
  raw?: boolean;
  json?: boolean;
  lang?: string;
}

/** `chainwright dedupe FILE --out OUT.csv`: which rows of a list name one enterprise; the register is not asked. */
export function dedupeCommand(terminal: Terminal): Command {
  const command = zoneOptions(new Command('dedupe'))
    .description('a list with the rows that name one enterprise put together, each with its score and reason')
    .argument('<file>')
    .requiredOption('--out <file>', 'the CSV to write')
    .option('--raw', 'keep texts that a spreadsheet would run as formulas');
  return listOptions(command).action((file: string, options: DedupeOptions) => {
    const language = languageOf(options, terminal.env);
    refuseOverwriting(options.out, [file]);
    const list = readList(file, options, zoneMappings(options.zone));
    const { rows, answer } = placed(terminal, language, list.mentions.length, () =>
      dedupeRows(list.mentions),
    );
    const more = rows.map((r) => [r.cluster, r.score, r.reason[language]]);
    writeList(
      options.out,
      widened(list, ['cluster_id', 'match_score', 'match_reason'], more),
      options.raw ?? false,
    );
    if (options.json) terminal.out(JSON.stringify(answer));
    else
      terminal.out(
        text(
          `${n(answer.rows)} rows name ${n(answer.clusters)} enterprises: ${n(answer.matched)} rows stand with others, ${n(answer.review)} are doubtful, ${n(answer.unmatched)} stand alone. Written to ${options.out}.`,
          `${n(answer.rows)} 行，共 ${n(answer.clusters)} 家企业：${n(answer.matched)} 行与其他行归为一家，${n(answer.review)} 行存疑，${n(answer.unmatched)} 行没有重复。已写入 ${options.out}。`,
        )[language],
      );
  });
}
