import { Command, Option } from 'commander';
import { checkReport, type FileReading, type ReportedRows, type SheetReading } from '../intake/index.js';
import { formatCount as n } from '../model/format.js';
import { kindOf } from '../model/kinds.js';
import { type Language, text } from '../model/text.js';
import { languageOf, type Terminal } from './context.js';
import { readFile } from './read-file.js';
import { mappingsWith, zoneMappings } from './zone-mappings.js';

interface CheckOptions {
  json?: boolean;
  lang?: string;
  zone: string;
  rows: ReportedRows;
}

/** A sheet in one line: its kind, where its header is, and its rows by fate. */
function sheetLine(sheet: SheetReading, language: Language): string {
  const { name, hidden, kind, headerRow, counts } = sheet;
  const label = kind === 'unknown' ? text('no table recognised', '未识别出表格') : kindOf(kind).label;
  const header =
    headerRow === null
      ? ''
      : { en: `, header in row ${headerRow}`, zh: `，表头在第 ${headerRow} 行` }[language];
  const title = (name || '—') + (hidden ? { en: ' (hidden)', zh: '（隐藏）' }[language] : '');
  return text(
    `  ${title}: ${label.en}${header}; ${n(counts.read)} rows = ${n(counts.accepted)} accepted + ${n(counts.rejected)} rejected + ${n(counts.notData)} not data`,
    `  ${title}：${label.zh}${header}；共 ${n(counts.read)} 行 = 采纳 ${n(counts.accepted)} + 退回 ${n(counts.rejected)} + 非数据 ${n(counts.notData)}`,
  )[language];
}

function* reportLines(reading: FileReading, language: Language): Generator<string> {
  if (reading.error) {
    yield `${reading.file}: ${reading.error.message[language]}`;
    return;
  }
  const details = [reading.format, reading.encoding, reading.statedOn].filter((x) => x !== null);
  yield `${reading.file} (${details.join(', ')})`;
  for (const sheet of reading.sheets) {
    yield sheetLine(sheet, language);
    const mapped = sheet.columns.filter((c) => c.field !== null);
    if (mapped.length > 0)
      yield `    ${mapped.map((c) => `${c.column} ${c.header} → ${c.field}${c.unit ? ` (${c.unit})` : ''}`).join('; ')}`;
    for (const p of sheet.problems) {
      const place = p.cell ?? (p.row === null ? '' : String(p.row));
      yield `    ${p.severity === 'error' ? '✗' : '!'} ${place} ${p.message[language]} ${p.fix[language]}`;
    }
  }
}

/** `chainwright check FILE…`: what intake makes of files; changes nothing. */
export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .description(
      'what would be read of files: sheets, header, columns, rows by fate, every bad cell; changes nothing',
    )
    .argument('<file...>')
    .option('--zone <dir>', 'the zone folder, whose own mappings go before those of the product', '.')
    .option('--json', 'print one JSON document')
    .addOption(
      new Option('--rows <which>', 'rows in the JSON').choices(['none', 'problems', 'all']).default('all'),
    )
    .option('--lang <en|zh>', 'language of what is printed')
    .action((files: string[], options: CheckOptions) => {
      const language = languageOf(options, terminal.env);
      const mappings = mappingsWith(zoneMappings(options.zone));
      let readable = 0;
      files.forEach((file, i) => {
        const reading = readFile(file, mappings);
        if (!reading.error) readable++;
        // One file at a time, so that memory follows the largest and not all of them.
        if (options.json)
          terminal.out((i === 0 ? '{"files":[' : ',') + JSON.stringify(checkReport(reading, options)));
        else for (const line of reportLines(reading, language)) terminal.out(line);
      });
      if (options.json) terminal.out(']}');
      if (readable === 0) terminal.exitWith(1);
    });
}
