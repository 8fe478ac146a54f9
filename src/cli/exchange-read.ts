import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import {
  type ExchangeRead,
  type ExchangeReading,
  intakeRows,
  NO_PARTNERS,
  readExchange,
  readPartners,
} from '../exchange/index.js';
import { formatCount } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { languageOf, type Terminal } from './context.js';

interface ReadOptions {
  json?: boolean;
  lang?: string;
  out?: string;
  bpn?: string;
}

const KIND_NAMES = {
  certificates: text('certificates', '证书'),
  demand: text('needs', '需求'),
  capacity: text('capacities', '产能'),
  partners: text('sites', '厂区'),
};

type Entry = ExchangeReading['entries'][number];

/** An entry in one line. */
function entryLine({ at, kind, facts }: Entry, language: Language): string {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const said = (() => {
    if (kind === 'certificates')
      return `${facts.partner}  ${facts.title}  ${facts.number}  ${facts.validFrom} – ${facts.validUntil}`;
    if (kind === 'partners')
      return [facts.externalId, facts.site, facts.bpns, facts.park].filter(Boolean).join('  ');
    const perYear =
      facts.yearly === null
        ? t('a year: unknown', '年量未知')
        : t(
            `${formatCount(facts.yearly.perYear)} a year from ${facts.yearly.start}`,
            `自 ${facts.yearly.start} 起每年 ${formatCount(facts.yearly.perYear)}`,
          );
    const what = kind === 'demand' ? facts.description : facts.name;
    return `${facts.supplier} → ${facts.customer}  ${what}  ${perYear}`;
  })();
  return `  ${at === '' ? '/' : at}  ${said}`;
}

function* lines(
  { file, models, count, entries, problems }: ExchangeReading,
  language: Language,
): Generator<string> {
  const kinds = [...new Set(entries.map((e) => e.kind))].map((kind) => KIND_NAMES[kind][language]);
  yield text(
    `${file}: ${formatCount(count)} read, ${formatCount(entries.length)} usable${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}.`,
    `${file}：读取 ${formatCount(count)} 项，可用 ${formatCount(entries.length)} 项${kinds.length > 0 ? `（${kinds.join('、')}）` : ''}。`,
  )[language];
  for (const model of models) yield `  ${model}`;
  for (const entry of entries) yield entryLine(entry, language);
  for (const p of problems)
    yield `  ${p.severity === 'error' ? '✗' : '!'} ${p.at === '' ? '/' : p.at}  ${p.message[language]}`;
}

/** `chainwright exchange read FILE…`: what payloads say and what is wrong with them, and rows that `import` takes. */
export function exchangeReadCommand(terminal: Terminal): Command {
  return new Command('read')
    .description(
      'what payloads or a Gate CSV say and what is wrong with them; with --out rows that import takes',
    )
    .argument('<file...>')
    .option('--out <file>', 'writes what was read as a CSV for import')
    .option('--bpn <file>', 'CSV of partner numbers: name, uscc, bpnl, site, bpns')
    .option('--json', 'print one JSON document')
    .option('--lang <en|zh>', 'language of what is printed')
    .action((files: string[], options: ReadOptions) => {
      const language = languageOf(options, terminal.env);
      const partners =
        options.bpn === undefined ? NO_PARTNERS : readPartners(readFileSync(options.bpn), options.bpn);
      const readings = files.map((file) => readExchange(readFileSync(file), path.basename(file)));
      if (!options.json)
        for (const reading of readings) for (const line of lines(reading, language)) terminal.out(line);
      if (readings.every(({ entries }) => entries.length === 0)) terminal.exitWith(1);
      const made = options.out === undefined ? null : intakeRows(readings, partners);
      if (made?.rows === 0) terminal.exitWith(1);
      if (made !== null) writeFileSync(options.out!, made.csv);
      if (options.json) {
        const rows =
          made === null
            ? null
            : { out: path.resolve(options.out!), kind: made.kind, rows: made.rows, leftOut: made.leftOut };
        const answer: ExchangeRead = { files: readings, rows };
        terminal.out(JSON.stringify(answer));
        return;
      }
      if (made === null) return;
      for (const { file, problem } of made.leftOut)
        terminal.out(`! ${file}#${problem.at}  ${problem.message[language]}`);
      terminal.out(
        text(
          `Rows written for import: ${formatCount(made.rows)}, to ${path.resolve(options.out!)}.`,
          `已写出可导入的 ${formatCount(made.rows)} 行：${path.resolve(options.out!)}。`,
        )[language],
      );
    });
}
