import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import {
  daysText,
  fileChain,
  loadSolver,
  parseNetwork,
  type Screen,
  screenOf,
  type Stress,
  type StressChain,
  stressOf,
  type StressQuestion,
  stressQuestion,
} from '../lenses/chain/index.js';
import { usageError } from '../model/errors.js';
import { moneyText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';
import { areaStops, registerChain, stopWords } from './stress-chain.js';
import { table } from './table.js';
import { dayOption } from './zone-folder.js';

interface StressOptions extends CommonOptions {
  area?: string;
  maker?: string;
  network?: string;
  stop?: string[];
  days?: string;
  from?: string;
  hold?: string[];
  approve?: string[];
  all?: boolean;
}

/** Sites that a terminal shows; all of them are in the JSON. */
const SHOWN = 20;

function daysOption(value: string): number {
  const days = Number(value);
  if (value.trim() !== '' && Number.isFinite(days) && days >= 0) return days;
  throw usageError(`--days takes a number of days, not "${value}".`, `--days 应为天数，而不是“${value}”。`);
}

function stressLines(answer: Stress, language: Language): string[] {
  const zh = language === 'zh';
  const days = (n: number | null) => (n === null ? (zh ? '不停' : 'does not stop') : daysText(n, language));
  const named = (id: string) => answer.names[id]?.[language] ?? id;
  const rows = answer.lines
    .slice(0, SHOWN)
    .map((l) => [
      named(l.line),
      days(l.ttsAlone),
      l.stopsOn ?? '—',
      ...[l.lost.best, l.lost.proportional, l.lost.worst].map((n) =>
        n.toLocaleString('en-US', { maximumFractionDigits: 1 }),
      ),
      l.because.map(named).join(' ← '),
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
            `Ask first for the stock of ${named(askFor.id)}: with ${asked} of it, ${then}.`,
            `首先应核实 ${named(askFor.id)} 的库存：如有${asked}，则${then}。`,
          )[language],
        ]
      : []),
    ...adviceLines(answer, language),
    '',
    ...answer.assumptions.map((a) => `· ${a.says[language]}`),
  ];
}

/** What to do, numbered. */
function adviceLines({ advice }: Pick<Stress, 'advice'>, language: Language): string[] {
  if (advice.length === 0) return [];
  return ['', ...advice.map((a, i) => `${i + 1}. ${a.says[language]}`)];
}

function screenLines(answer: Screen, language: Language): string[] {
  const zh = language === 'zh';
  const unknown = zh ? '未知' : 'unknown';
  const days = (n: number | null) => (n === null ? unknown : daysText(n, language));
  const rows = answer.sites
    .slice(0, SHOWN)
    .map((s) => [
      answer.names[s.site]?.[language] ?? s.site,
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
    ...answer.risks.map((r) => r.says[language]),
    ...adviceLines(answer, language),
    '',
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

/** The chain that a command is about: of the file that it names, else of the zone's register. */
async function withChain<T>(
  options: StressOptions,
  terminal: Terminal,
  use: (chain: StressChain) => T | Promise<T>,
): Promise<T> {
  const from = options.from === undefined ? null : dayOption('--from', options.from);
  const begun = (chain: StressChain) => use({ ...chain, start: from ?? chain.start });
  if (options.network !== undefined)
    return begun(fileChain(parseNetwork(readFileSync(options.network, 'utf8'), options.network)));
  const office = await openOffice(options.zone, terminal);
  try {
    const question = planQuestion(office, options, terminal.now());
    return await begun(await registerChain(office.register, question, options.maker));
  } finally {
    await office.register.close();
  }
}

/** The stop that the options ask about. */
function questionOf(options: StressOptions, chain: StressChain): StressQuestion {
  return stressQuestion(
    chain,
    {
      stop: stopWords(options.stop ?? []),
      ...(options.area === undefined ? {} : { area: areaStops(chain.network, options.area) }),
      days: options.days === undefined ? null : daysOption(options.days),
      hold: options.hold ?? [],
      approve: options.approve ?? [],
    },
    () =>
      usageError(
        'It is not known how long what stops needs to return; say for how long: --days 20.',
        '停产厂区的恢复时间未知；请写明时长，例如 --days 20。',
      ),
  );
}

/** `chainwright stress`: which lines stop when sites stop, when, what it costs, why. */
export function stressCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('stress')))
    .description('which lines stop when sites stop, when, what it costs and why')
    .option('--network <file>', 'the parts chain as a YAML or JSON file; else that of the register')
    .option(
      '--stop <what...>',
      'enterprises, sites, parks or regions, apart by commas, or a file with one a line',
    )
    .option('--area <file>', 'all suppliers in a GeoJSON polygon stand still')
    .option('--days <n>', 'for how many working days; else until all is back')
    .option('--from <day>', 'the first day of the stop (YYYY-MM-DD), for dates')
    .option('--hold <item=days...>', 'what it would change to hold so many days of an item or part')
    .option('--approve <who...>', 'what it would change to approve a known source')
    .option('--maker <name>', 'only what this vehicle maker may see')
    .option('--all', 'every single site by itself, until it has recovered')
    .action(async (options: StressOptions) => {
      const language = languageOf(options, terminal.env);
      if (!options.all && options.days === undefined && !options.stop && options.area === undefined)
        throw usageError(
          'Say what stops: --stop WHAT, --area FILE, or --all.',
          '请写明停产对象：--stop 名称、--area 文件，或使用 --all。',
        );
      const solver = await loadSolver();
      const print = <T>(answer: T, lines: (answer: T, language: Language) => string[]) => {
        if (options.json) terminal.out(JSON.stringify(answer));
        else for (const line of lines(answer, language)) terminal.out(line);
      };
      await withChain(options, terminal, (chain) => {
        if (options.all) print(screenOf(chain.network, solver, chain), screenLines);
        else print(stressOf(questionOf(options, chain), solver), stressLines);
      });
    });
}
