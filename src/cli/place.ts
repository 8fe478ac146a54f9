import { Command } from 'commander';
import {
  KIND_WORDS,
  loadPlacementSolver,
  OVERRIDE_WORDS,
  type Placing,
  placingOf,
  PlacingSchema,
  STAGE_WORDS,
} from '../lenses/siting/index.js';
import { moneyText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice } from './office.js';
import { overrideCommands } from './place-override.js';
import { projectNamed, sitingQuestion } from './siting-question.js';
import { table } from './table.js';

interface PlaceOptions extends CommonOptions {
  must?: string[];
}

function placingLines(answer: Placing, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const figure = (n: number | null) =>
    n === null ? '?' : n.toLocaleString('en-US', { maximumFractionDigits: 2 });
  const parkName = new Map(answer.parks.map((p) => [p.park, p.name[language]]));
  const projects = [
    [
      t('project', '项目'),
      t('kind', '类型'),
      t('stage', '阶段'),
      t('mu', '亩'),
      'kVA',
      t('output a year', '年产值'),
      t('park', '园区'),
    ],
    ...answer.projects.map((p) => [
      p.name,
      p.kind ? KIND_WORDS[p.kind][language] : '?',
      p.stage ? STAGE_WORDS[p.stage][language] : '?',
      figure(p.need.land),
      figure(p.need.power),
      p.expectedOutput === null ? '?' : moneyText(p.expectedOutput, language),
      `${p.park === null ? '—' : parkName.get(p.park)!}${p.conditions.length > 0 ? t(' (on a condition)', '（附条件）') : ''}`,
    ]),
  ];
  const parks = [
    [
      t('park', '园区'),
      t('free mu', '可用亩'),
      t('placed', '安排'),
      t('left', '剩余'),
      t('free kVA', '可用 kVA'),
      t('placed', '安排'),
      t('left', '剩余'),
    ],
    ...answer.parks.map((p) => [
      p.name[language],
      figure(p.room.land),
      figure(p.used.land),
      figure(p.left.land),
      figure(p.room.power),
      figure(p.used.power),
      figure(p.left.power),
    ]),
  ];
  const after = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  return [
    answer.says[language],
    ...(answer.projects.length > 0 ? ['', ...table(projects)] : []),
    '',
    ...table(parks),
    ...after(
      t('Why', '理由'),
      answer.projects.flatMap((p) => [
        `  ${p.name}: ${p.reason[language]}`,
        ...p.conditions.map((c) => `    ? ${c[language]}`),
        ...p.relax.slice(1, 3).map((r) => `    ${t('or', '或')} ${r.says[language]}`),
      ]),
    ),
    ...after(
      t('What holds it back', '制约因素'),
      answer.binding.map((b) => `  ${b.says[language]}`),
    ),
    ...after(
      t('Stages to ask about', '阶段存疑'),
      [...answer.projects, ...answer.settled].flatMap((p) =>
        p.stageNotes.map((n) => `  ${p.name}: ${n[language]}`),
      ),
    ),
    ...after(
      t('Overrides', '人工指定'),
      answer.overrides
        .filter((o) => o.state !== 'undone' && o.state !== 'replaced')
        .map((o) => `  ${o.id}  ${OVERRIDE_WORDS[o.state][language]}  ${o.says[language]}`),
    ),
    '',
    ...answer.cautions.map((c) => `· ${c.says[language]}`),
  ];
}

/** `chainwright place`: which park each project gets, and why. */
export function placeCommand(terminal: Terminal): Command {
  const place = timeOptions(zoneOptions(new Command('place')))
    .description(
      'projects to parks by focus, land, power and what they add to the goals, with the reason of each',
    )
    .option(
      '--must <project...>',
      'projects that must have a park: an id, or a part of the name that fits one only',
    )
    .enablePositionalOptions()
    .action(async (options: PlaceOptions) => {
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const question = await sitingQuestion(office, options, terminal.now());
        const solver = await loadPlacementSolver();
        const must = (options.must ?? []).map((name) => projectNamed(question, name).id);
        const answer = placingOf({ ...question, must }, solver);
        if (options.json) terminal.out(JSON.stringify(PlacingSchema.parse(answer)));
        else for (const line of placingLines(answer, language)) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
  for (const command of overrideCommands(terminal)) place.addCommand(command);
  return place;
}
