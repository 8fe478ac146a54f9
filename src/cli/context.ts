import type { Command } from 'commander';
import { type Day } from '../model/day.js';
import { ChainwrightError } from '../model/errors.js';
import { type Language, text } from '../model/text.js';
import { dayOption, type ZoneFolder } from './zone-folder.js';

/** What a command gets from outside: the clock, the terminal, the language. */
export interface Terminal {
  now: () => Date;
  out: (line: string) => void;
  /** Logs and progress; never mixed with a command's answer. */
  log: (line: string) => void;
  /** Overwrites the present line of the log; null where that is no terminal. */
  progress: ((line: string) => void) | null;
  columns: number;
  /** Takes the status with which the process is to end, where it is not 0. */
  exitWith: (status: number) => void;
  env: Readonly<Record<string, string | undefined>>;
  user: string;
}

export interface CommonOptions {
  zone: string;
  json?: boolean;
  asOf?: string;
  knownAt?: string;
  lang?: string;
}

/** Options that every command over a zone takes. */
export function zoneOptions(command: Command): Command {
  return command
    .option('--zone <dir>', 'the zone folder', '.')
    .option('--json', 'print one JSON document')
    .option('--lang <en|zh>', 'language of what is printed');
}

/** The options of a command below another that takes the same: as given behind its name, else before it, else as they hold by themselves. */
export function optionsOf(command: Command): CommonOptions {
  const own = command.opts();
  const given = Object.entries(own).filter(([name]) => command.getOptionValueSource(name) !== 'default');
  return { ...own, ...command.parent?.opts(), ...Object.fromEntries(given) } as CommonOptions;
}

/** Options of the commands for which time matters. */
export function timeOptions(command: Command): Command {
  return command
    .option('--as-of <day>', 'the day as of which to answer (YYYY-MM-DD)')
    .option('--known-at <instant>', 'answer with what the register knew at this instant (ISO 8601)');
}

/** The language asked for, else that of the environment, else English. */
export function languageOf(options: { lang?: string }, env: Terminal['env']): Language {
  if (options.lang === 'zh' || options.lang === 'en') return options.lang;
  return /^zh/i.test(env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '') ? 'zh' : 'en';
}

/** By time zone: to make a calendar takes far longer than to look at it, and its day stands for a minute at least. */
const calendars = new Map<string, { calendar: Intl.DateTimeFormat; minute: number; day: Day }>();

/** The day on which an instant falls in the zone's own time zone. */
export function dayIn({ time_zone: timeZone }: Pick<ZoneFolder['zone'], 'time_zone'>, instant: Date): Day {
  const minute = Math.floor(instant.getTime() / 60_000);
  const known = calendars.get(timeZone);
  if (known?.minute === minute) return known.day;
  const calendar = known?.calendar ?? new Intl.DateTimeFormat('en-CA', { timeZone });
  const day = dayOption('today', calendar.format(instant));
  calendars.set(timeZone, { calendar, minute, day });
  return day;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** An instant of the command line, in UTC as the register writes it. Without an offset it would be another one on every machine. */
export function instantOption(option: string, value: string): string {
  const at = INSTANT.test(value) ? new Date(value) : null;
  if (at && !Number.isNaN(at.getTime())) return at.toISOString();
  throw new ChainwrightError(
    'usage',
    text(
      `${option} takes an instant with its offset, as 2026-01-20T08:00:00+08:00, not "${value}".`,
      `${option} 应为带时区的时刻，例如 2026-01-20T08:00:00+08:00，而不是“${value}”。`,
    ),
    {},
    2,
  );
}

/** The day as of which is asked: the option's, else the zone's, else today. */
export function asOfDay(options: { asOf?: string }, { zone }: ZoneFolder, now: Date): Day {
  if (options.asOf !== undefined) return dayOption('--as-of', options.asOf);
  return zone.as_of === undefined ? dayIn(zone, now) : dayOption('as_of', zone.as_of);
}
