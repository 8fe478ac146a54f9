import { Command } from 'commander';
import type { Matcher, Need } from '../lenses/match/index.js';
import type { Day } from '../model/day.js';
import { ChainwrightError, usageError } from '../model/errors.js';
import { MATCH_STEPS, type MatchStepName, STATE_NAMES } from '../model/match-steps.js';
import { text } from '../model/text.js';
import { recordStep, strongestKey } from '../register/index.js';
import {
  asOfDay,
  type CommonOptions,
  languageOf,
  optionsOf,
  type Terminal,
  timeOptions,
  zoneOptions,
} from './context.js';
import { enterpriseMeant } from './enterprise-meant.js';
import { matchLines, needLines } from './match-lines.js';
import { zoneMatcher } from './match-question.js';
import { openOffice, planQuestion } from './office.js';
import { dayOption } from './zone-folder.js';

/** Candidates, and excluded ones, that are worded when no other number is asked for. */
const SHOWN = 5;

/** The need that a word of the command line means: its id, or words that stand in one need only. */
function needNamed({ needs }: Matcher, wanted: string): Need {
  const words = (need: Need) =>
    [need.id, need.partText, need.processText, need.buyerText, need.plant, need.programme].join(' ');
  const exact = needs.filter((need) => need.id === wanted);
  const found =
    exact.length > 0
      ? exact
      : needs.filter((need) => wanted.split(/\s+/).every((word) => words(need).includes(word)));
  if (found.length === 1) return found[0]!;
  const ids = found.map((need) => need.id).join(', ');
  throw found.length === 0
    ? new ChainwrightError(
        'not-found',
        text(
          `No need is found by “${wanted}”; “chainwright match” lists them with their ids.`,
          `未找到需求“${wanted}”；可用 “chainwright match” 查看全部需求及编号。`,
        ),
      )
    : usageError(
        `“${wanted}” is said of ${found.length} needs (${ids}); give the id of one.`,
        `“${wanted}”对应 ${found.length} 条需求（${ids}）；请填写其中一个编号。`,
      );
}

function numberOption(option: string, value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw usageError(`${option} takes a number, not "${value}".`, `${option} 应为数字，而不是“${value}”。`);
}

function stepOption(value: string): MatchStepName {
  const step = MATCH_STEPS.find((s) => s === value);
  if (step) return step;
  throw usageError(
    `There is no step "${value}"; known are ${MATCH_STEPS.join(', ')}.`,
    `没有步骤“${value}”；可选：${MATCH_STEPS.join('、')}。`,
  );
}

interface StepOptions extends CommonOptions {
  on?: string;
  capacity?: string;
  certificate?: string;
  reason?: string;
}

/** `chainwright match step`: records what was done towards a need. */
function stepCommand(terminal: Terminal): Command {
  return zoneOptions(new Command('step'))
    .description(`records a step towards a need: ${MATCH_STEPS.join(', ')}`)
    .argument('<need>', 'the need’s id, or words that stand in it alone')
    .argument('<supplier>', 'a name, a code or an id')
    .argument('<step>')
    .option('--on <day>', 'the day on which it happened (YYYY-MM-DD)')
    .option('--capacity <n>', 'what the supplier answered that it can make a year for this need')
    .option('--certificate <text>', 'the certificate that it named')
    .option('--reason <text>', 'why it declined, or why it was closed')
    .action(async (wanted: string, supplier: string, name: string, _: StepOptions, command: Command) => {
      const options = optionsOf(command) as StepOptions;
      const language = languageOf(options, terminal.env);
      const step = stepOption(name);
      const office = await openOffice(options.zone, terminal);
      try {
        const { register, folder } = office;
        const now = terminal.now();
        const need = needNamed(await zoneMatcher(register, planQuestion(office, {}, now)), wanted);
        const day: Day = options.on === undefined ? asOfDay({}, folder, now) : dayOption('--on', options.on);
        const recorded = await recordStep(
          register,
          {
            need: need.id,
            supplier: await strongestKey(register, await enterpriseMeant(register, supplier)),
            step,
            day,
            capacityPerYear:
              options.capacity === undefined ? null : numberOption('--capacity', options.capacity),
            certificate: options.certificate ?? null,
            reason: options.reason ?? null,
          },
          terminal.user,
        );
        if (options.json) terminal.out(JSON.stringify(recorded));
        else
          terminal.out(
            (step === 'taken-back'
              ? text(`Recorded: the step before is taken back (${day}).`, `已记录：撤回上一步（${day}）。`)
              : text(
                  `Recorded: ${STATE_NAMES[step].en} on ${day}.`,
                  `已记录：${day} ${STATE_NAMES[step].zh}。`,
                ))[language],
          );
      } finally {
        await office.register.close();
      }
    });
}

/** `chainwright match NEED`: ranked suppliers for a need with reasons, and why the others were excluded. */
export function matchCommand(terminal: Terminal): Command {
  return (
    timeOptions(zoneOptions(new Command('match')))
      .description('suppliers for a maker’s need, ranked with reasons, and why the others are excluded')
      .argument('[need]', 'the need’s id, or words that stand in it alone; without it all needs are listed')
      .option('--top <n>', 'so many suppliers, and so many excluded, are shown', String(SHOWN))
      // What stands behind `step` is its own: both take --zone.
      .enablePositionalOptions()
      .addCommand(stepCommand(terminal))
      .action(async (wanted: string | undefined, options: CommonOptions & { top: string }) => {
        const language = languageOf(options, terminal.env);
        const office = await openOffice(options.zone, terminal);
        try {
          const matching = await zoneMatcher(office.register, planQuestion(office, options, terminal.now()));
          const print = <T>(answer: T, lines: (answer: T) => string[]) => {
            if (options.json) terminal.out(JSON.stringify(answer));
            else for (const line of lines(answer)) terminal.out(line);
          };
          if (wanted === undefined) print(matching.list(), (list) => needLines(list, language));
          else
            print(matching.match(needNamed(matching, wanted), numberOption('--top', options.top)), (match) =>
              matchLines(match, language),
            );
        } finally {
          await office.register.close();
        }
      })
  );
}
