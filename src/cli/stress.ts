import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import {
  type Action,
  approvable,
  daysText,
  loadSolver,
  parseNetwork,
  type Screen,
  screenOf,
  type Stress,
  stressOf,
} from '../lenses/chain/index.js';
import { usageError } from '../model/errors.js';
import { moneyText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { languageOf, type Terminal } from './context.js';
import { table } from './table.js';
import { dayOption } from './zone-folder.js';

interface StressOptions {
  network?: string;
  stop?: string[];
  days?: string;
  from?: string;
  hold?: string[];
  approve?: string[];
  all?: boolean;
  json?: boolean;
  lang?: string;
}

/** Sites that a terminal shows; all of them are in the JSON. */
const SHOWN = 20;

function daysOption(value: string): number {
  const days = Number(value);
  if (value.trim() !== '' && Number.isFinite(days) && days >= 0) return days;
  throw usageError(`--days takes a number of days, not "${value}".`, `--days 应为天数，而不是“${value}”。`);
}

/** `P=5`: hold five days of P. */
function holdOption(value: string, items: ReadonlySet<string>): Action {
  const [, item = '', days = ''] = /^(.+)=([\d.]+)$/.exec(value) ?? [];
  if (items.has(item) && Number.isFinite(Number(days))) return { kind: 'hold', item, days: Number(days) };
  throw usageError(
    `--hold takes an item and days, as P=5, with an item of the network; not "${value}".`,
    `--hold 应为“项目=天数”，例如 P=5，且项目须在网络中；而不是“${value}”。`,
  );
}

function approveOption(site: string, known: readonly string[]): Action {
  if (known.includes(site)) return { kind: 'approve', site };
  throw usageError(
    `"${site}" has no source that waits for approval; ${known.length ? `these have: ${known.join(', ')}` : 'none has'}.`,
    `“${site}”没有待认可的来源；${known.length ? `有待认可来源的为：${known.join('、')}` : '目前均无'}。`,
  );
}

function stressLines(answer: Stress, language: Language): string[] {
  const zh = language === 'zh';
  const days = (n: number | null) => (n === null ? (zh ? '不停' : 'does not stop') : daysText(n, language));
  const rows = answer.lines.map((l) => [
    l.line,
    days(l.ttsAlone),
    l.stopsOn ?? '—',
    ...[l.lost.best, l.lost.proportional, l.lost.worst].map((n) =>
      n.toLocaleString('en-US', { maximumFractionDigits: 1 }),
    ),
    l.because.join(' ← '),
  ]);
  const head = zh
    ? ['产线', '单独可维持', '停产日', '少产（最好）', '同比例', '最差', '原因']
    : ['line', 'lasts alone', 'stops on', 'lost at best', 'alike', 'at worst', 'because'];
  const { after, usual, askFor } = answer;
  const outcome = (tts: number | null, loss: number | null) =>
    `${days(tts)}, ${loss === null ? '—' : moneyText(loss, language)}`;
  const now = outcome(answer.tts, answer.loss.best);
  const asked = askFor && daysText(askFor.days, language);
  const then = askFor && outcome(askFor.tts, askFor.loss ?? answer.loss.best);
  return [
    answer.says[language],
    ...(rows.length > 0 ? ['', ...table([head, ...rows])] : []),
    ...(after
      ? [
          '',
          `${after.actions.map((a) => a[language]).join(zh ? '；' : '; ')}: ${now} → ${outcome(after.tts, after.loss.best)}`,
        ]
      : []),
    ...(usual
      ? ['', `${zh ? '按通常库存' : 'With usual stocks'}: ${outcome(usual.tts, usual.loss.best)}`]
      : []),
    ...(askFor
      ? [
          '',
          text(
            `Ask first for the stock of ${askFor.id}: with ${asked} of it, ${then}.`,
            `首先应核实 ${askFor.id} 的库存：如有${asked}，则${then}。`,
          )[language],
        ]
      : []),
    '',
    ...answer.assumptions.map((a) => `· ${a.says[language]}`),
  ];
}

function screenLines(answer: Screen, language: Language): string[] {
  const zh = language === 'zh';
  const unknown = zh ? '未知' : 'unknown';
  const days = (n: number | null) => (n === null ? unknown : daysText(n, language));
  const rows = answer.sites
    .slice(0, SHOWN)
    .map((s) => [
      s.site,
      s.tts === null ? (zh ? '不停' : 'does not stop') : daysText(s.tts, language),
      days(s.recoveryDays),
      days(s.gapDays),
      s.loss === null ? unknown : moneyText(s.loss, language),
      s.lines === null ? unknown : String(s.lines),
      s.enterprise ?? '',
    ]);
  const head = zh
    ? ['厂区', '可维持', '恢复', '缺口', '损失不低于', '产线', '企业']
    : ['site', 'lines last', 'recovers in', 'gap', 'loss at least', 'lines', 'enterprise'];
  return [
    ...table([head, ...rows]),
    ...(answer.sites.length > SHOWN
      ? [
          text(
            `… and ${answer.sites.length - SHOWN} more; --json prints all.`,
            `……另有 ${answer.sites.length - SHOWN} 个，用 --json 查看全部。`,
          )[language],
        ]
      : []),
    ...(answer.askFor
      ? [
          text(
            `Ask first how long ${answer.askFor} takes to recover.`,
            `首先应核实 ${answer.askFor} 的恢复时间。`,
          )[language],
        ]
      : []),
    '',
    ...answer.falseSecondSources.map((f) => `! ${f.says[language]}`),
    ...answer.assumptions.map((a) => `· ${a.says[language]}`),
  ];
}

/** `chainwright stress`: which lines stop when sites stop, when, what it costs, why. */
export function stressCommand(terminal: Terminal): Command {
  return new Command('stress')
    .description('which lines stop when sites stop, when, what it costs and why')
    .requiredOption('--network <file>', 'the parts chain as a YAML or JSON file')
    .option('--stop <what...>', 'sites, enterprises, parks or regions that stand still, apart by commas')
    .option('--days <n>', 'for how many working days')
    .option('--from <day>', 'the first day of the stop (YYYY-MM-DD), for dates')
    .option('--hold <item=days...>', 'what it would change to hold so many days of an item')
    .option('--approve <site...>', 'what it would change to approve a known source')
    .option('--all', 'every single site by itself, until it has recovered')
    .option('--json', 'print one JSON document')
    .option('--lang <en|zh>', 'language of what is printed')
    .action(async (options: StressOptions) => {
      const language = languageOf(options, terminal.env);
      if (!options.all && options.days === undefined)
        throw usageError(
          'Say for how long: --stop S1 --days 20, or --all.',
          '请写明时长：--stop S1 --days 20，或使用 --all。',
        );
      const network = parseNetwork(readFileSync(options.network!, 'utf8'), options.network!);
      const solver = await loadSolver();
      const print = <T>(answer: T, lines: (answer: T, language: Language) => string[]) => {
        if (options.json) terminal.out(JSON.stringify(answer));
        else for (const line of lines(answer, language)) terminal.out(line);
      };
      if (options.all) return print(screenOf(network, solver), screenLines);
      const items = new Set(network.items.map((item) => item.id));
      const waiting = approvable(network);
      const question = {
        network,
        stop: (options.stop ?? []).flatMap((s) => s.split(',')).filter((s) => s !== ''),
        days: daysOption(options.days!),
        start: options.from === undefined ? null : dayOption('--from', options.from),
        actions: [
          ...(options.hold ?? []).map((h) => holdOption(h, items)),
          ...(options.approve ?? []).map((site) => approveOption(site, waiting)),
        ],
      };
      print(stressOf(question, solver), stressLines);
    });
}
