import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { ChainwrightError } from '../model/errors.js';
import { formatCount } from '../model/format.js';
import type { IdentityKey } from '../model/identity.js';
import { type Language, text } from '../model/text.js';
import { decide, decisions, openQuestions, type Register, undo } from '../register/index.js';
import { type CommonOptions, languageOf, type Terminal, zoneOptions } from './context.js';
import { answerFromTruth } from './review-truth.js';
import { openZone, zoneRegister } from './zone-folder.js';

type Work = (register: Register, language: Language) => Promise<void>;

/** `chainwright review …`: the doubtful pairs, and the decisions on them. */
export function reviewCommand(terminal: Terminal): Command {
  const review = new Command('review').description('the doubtful pairs and the decisions on them');

  const withRegister = async (options: CommonOptions, work: Work) => {
    const register = await zoneRegister(openZone(options.zone), terminal);
    try {
      await work(register, languageOf(options, terminal.env));
    } finally {
      await register.close();
    }
  };
  const print = (options: CommonOptions, json: unknown, line: string) =>
    terminal.out(options.json ? JSON.stringify(json) : line);
  const outcome = (options: CommonOptions, language: Language, left: Awaited<ReturnType<typeof decide>>) => {
    for (const { reason } of left.ignored) terminal.log(reason[language]);
    print(
      options,
      left,
      text(
        `Recorded: ${formatCount(left.enterprises)} enterprises, ${formatCount(left.questions)} questions left.`,
        `已记录：企业 ${formatCount(left.enterprises)} 家，剩余待判定 ${formatCount(left.questions)} 项。`,
      )[language],
    );
  };

  zoneOptions(review.command('list'))
    .description('the open questions, or with --decided the ledger of decisions')
    .option('--decided', 'the decisions instead')
    .action((options: CommonOptions & { decided?: boolean }) =>
      withRegister(options, async (register, language) => {
        if (options.decided) {
          const made = await decisions(register);
          if (options.json) terminal.out(JSON.stringify({ decisions: made }));
          else
            for (const d of made)
              terminal.out(
                `${d.id}\t${d.verdict}\t${d.a}\t${d.b}${d.undone_revision === null ? '' : '\t(undone)'}`,
              );
          return;
        }
        const open = await openQuestions(register);
        if (options.json) terminal.out(JSON.stringify({ questions: open }));
        else if (open.length === 0)
          terminal.out(text('There is nothing to review.', '没有待判定的项目。')[language]);
        else
          for (const q of open)
            terminal.out(`${q.id}\t${q.score.toFixed(2)}\t${q.a}\t${q.b}\n\t${q.reason[language]}`);
      }),
    );

  for (const [name, verdict, what] of [
    ['accept', 'same', 'yes, they are the same enterprise'],
    ['reject', 'different', 'no, they are different enterprises'],
  ] as const)
    zoneOptions(review.command(`${name} <question>`))
      .description(what)
      .option('--reason <text>', 'why', '')
      .action((id: string, options: CommonOptions & { reason: string }) =>
        withRegister(options, async (register, language) => {
          const question = (await openQuestions(register)).find((q) => String(q.id) === id);
          if (!question)
            throw new ChainwrightError(
              'not-found',
              text(
                `There is no open question ${id}; "chainwright review list" shows them.`,
                `没有编号为 ${id} 的待判定项目；可用 “chainwright review list” 查看。`,
              ),
            );
          const { a, b } = question;
          outcome(
            options,
            language,
            await decide(register, [{ a, b, verdict, reason: options.reason }], terminal.user),
          );
        }),
      );

  for (const [name, verdict, what] of [
    ['merge', 'same', 'two identity keys belong to one enterprise'],
    ['split', 'different', 'two identity keys belong to different enterprises'],
  ] as const)
    zoneOptions(review.command(`${name} <key> <key>`))
      .description(what)
      .option('--reason <text>', 'why', '')
      .action((a: string, b: string, options: CommonOptions & { reason: string }) =>
        withRegister(options, async (register, language) => {
          const pair = { a: a as IdentityKey, b: b as IdentityKey };
          outcome(
            options,
            language,
            await decide(register, [{ ...pair, verdict, reason: options.reason }], terminal.user),
          );
        }),
      );

  zoneOptions(review.command('undo <decision>'))
    .description('take a decision back')
    .action((id: string, options: CommonOptions) =>
      withRegister(options, async (register, language) =>
        outcome(options, language, await undo(register, Number(id), terminal.user)),
      ),
    );

  zoneOptions(review.command('answer'))
    .description('answer every question of a sample from its truth.json (a rehearsal)')
    .requiredOption('--truth <file>', 'the truth.json of the sample')
    .action((options: CommonOptions & { truth: string }) =>
      withRegister(options, async (register, language) => {
        const truth: unknown = JSON.parse(readFileSync(options.truth, 'utf8'));
        const { answered, ...left } = await answerFromTruth(register, truth, terminal.user);
        print(
          options,
          { answered, ...left },
          text(
            `${formatCount(answered)} answered from the truth; ${formatCount(left.enterprises)} enterprises, ${formatCount(left.questions)} questions left.`,
            `已按真值判定 ${formatCount(answered)} 项；企业 ${formatCount(left.enterprises)} 家，剩余 ${formatCount(left.questions)} 项。`,
          )[language],
        );
      }),
    );
  return review;
}
