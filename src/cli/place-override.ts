import { Command } from 'commander';
import { loadPlacementSolver, OVERRIDE_WORDS, parkFinder, placingOf } from '../lenses/siting/index.js';
import { usageError } from '../model/errors.js';
import { text } from '../model/text.js';
import { recordPlacement, strongestKey, undoPlacement } from '../register/index.js';
import { type CommonOptions, languageOf, optionsOf, type Terminal, zoneOptions } from './context.js';
import { openOffice } from './office.js';
import { projectNamed, sitingQuestion } from './siting-question.js';

interface OverrideOptions extends CommonOptions {
  to?: string;
  notIn?: string;
  reason?: string;
}

/** `place override`, `place undo` and `place overrides`: an officer's word on where a project goes. */
export function overrideCommands(terminal: Terminal): Command[] {
  const override = zoneOptions(new Command('override'))
    .description('records that a project goes to a park, or not to it, with the reason')
    .argument('<project>', 'an id, or a part of the name that fits one project only')
    .option('--to <park>', 'the park that it goes to')
    .option('--not-in <park>', 'the park that it does not go to')
    .option('--reason <text>', 'why')
    .action(async (name: string, _options: OverrideOptions, command: Command) => {
      const options = optionsOf(command) as OverrideOptions;
      const language = languageOf(options, terminal.env);
      const written = options.to ?? options.notIn;
      if (written === undefined || (options.to !== undefined && options.notIn !== undefined))
        throw usageError('Say either --to PARK or --not-in PARK.', '请用 --to 或 --not-in 指定一个园区。');
      const office = await openOffice(options.zone, terminal);
      try {
        const question = await sitingQuestion(office, options, terminal.now());
        const { parks } = office.plan;
        const park = parks[parkFinder(office.plan)(written)];
        if (!park)
          throw usageError(
            `The plan has no park "${written}"; it has ${parks.map((p) => p.id).join(', ')}.`,
            `计划中没有园区“${written}”；现有：${parks.map((p) => p.name.zh).join('、')}。`,
          );
        const project = projectNamed(question, name);
        if (project.investor === null)
          throw usageError(
            `${project.name} names no investor that the register knows; import a list that does.`,
            `${project.name}未写明企业库中的投资方；请先导入写明投资方的名单。`,
          );
        const investor = await strongestKey(office.register, project.investor.id);
        const verdict = options.to === undefined ? 'not-in' : 'to';
        const word = {
          investor,
          project: project.key,
          park: park.id,
          verdict,
          reason: options.reason ?? '',
        } as const;
        const id = await recordPlacement(office.register, word, terminal.user);
        if (options.json) terminal.out(JSON.stringify({ id, ...word, project: project.id }));
        else
          terminal.out(
            text(
              `Recorded as override ${id}; "chainwright place" keeps it, "chainwright place undo ${id}" takes it back.`,
              `已记为人工指定 ${id}；“chainwright place” 将遵从，“chainwright place undo ${id}” 可撤销。`,
            )[language],
          );
      } finally {
        await office.register.close();
      }
    });

  const undo = zoneOptions(new Command('undo'))
    .description('takes an override back')
    .argument('<override>', 'its number')
    .action(async (id: string, _options: CommonOptions, command: Command) => {
      const options = optionsOf(command);
      const office = await openOffice(options.zone, terminal);
      try {
        await undoPlacement(office.register, Number(id), terminal.user);
        const language = languageOf(options, terminal.env);
        if (options.json) terminal.out(JSON.stringify({ undone: Number(id) }));
        else terminal.out(text(`Override ${id} is taken back.`, `已撤销人工指定 ${id}。`)[language]);
      } finally {
        await office.register.close();
      }
    });

  const list = zoneOptions(new Command('overrides'))
    .description('every override ever recorded, and what became of it')
    .action(async (_options: CommonOptions, command: Command) => {
      const options = optionsOf(command);
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const question = await sitingQuestion(office, options, terminal.now());
        const { overrides } = placingOf(question, await loadPlacementSolver());
        if (options.json) terminal.out(JSON.stringify({ overrides }));
        else if (overrides.length === 0)
          terminal.out(text('No override is recorded.', '尚无人工指定。')[language]);
        else
          for (const o of overrides)
            terminal.out(`${o.id}  ${OVERRIDE_WORDS[o.state][language]}  ${o.says[language]}`);
      } finally {
        await office.register.close();
      }
    });
  return [override, undo, list];
}
