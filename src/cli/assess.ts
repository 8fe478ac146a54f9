import { existsSync, readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { assess, type Assessment, readProfile, type Rulebooks } from '../lenses/ladder/index.js';
import { ChainwrightError, usageError } from '../model/errors.js';
import { type Case, CASES, type Rung } from '../model/rulebook.js';
import { type Language, text } from '../model/text.js';
import { ZoneSchema } from '../model/zone.js';
import { readRulebooks } from './assets.js';
import { type CommonOptions, dayIn, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { table } from './table.js';
import { dayOption } from './zone-folder.js';

type AssessOptions = CommonOptions & { rung: string; case: Case };

const MARKS = { met: '✓', unmet: '✗', unknown: '?', 'needs-person': '☐', skipped: '–' } as const;

function lines(a: Assessment, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const heading = (en: string, zh: string) => ['', t(en, zh)];
  const top = [...a.eligibility, ...a.conditions].filter((c) => c.parent === null);
  const ways = (of: Assessment['nearest']) =>
    of.map((way, i) => `  ${i + 1}. ${way.changes.map((c) => c.text[language]).join(t('; ', '；'))}`);
  return [
    `${a.enterprise ?? ''} — ${a.name[language]}: ${a.says[language]}`,
    t(
      `As of ${a.asOf}, accounts of ${a.baseYear}, ${a.rulebook.version}, ${a.rulebook.document}`,
      `截至 ${a.asOf}，${a.baseYear} 年度数据，${a.rulebook.version} 版，${a.rulebook.document}`,
    ),
    a.caution[language],
    ...(a.rulebook.note ? [a.rulebook.note[language]] : []),
    '',
    ...table(top.map((c) => [`${MARKS[c.verdict]} ${c.id}`, c.text[language]])),
    ...(a.score
      ? [
          ...heading(
            `Score ${a.score.total} of ${a.score.of}, ${a.score.unknown} open`,
            `评价得分 ${a.score.total}/${a.score.of}，待定 ${a.score.unknown} 分`,
          ),
          ...a.score.items.map((i) => `  ${i.id} ${i.text[language]}`),
        ]
      : []),
    ...(a.nearest.length > 0 ? heading('The least that would have to change', '最少需要的改变') : []),
    ...ways(a.nearest),
    ...(a.toAsk.length > 0 ? heading('Whom to ask', '待核实事项') : []),
    ...a.toAsk.map((q) => `  ${q.name[language]} (${q.conditions.join(', ')}): ${q.ask[language]}`),
    ...(a.window ? ['', a.window.text[language]] : []),
    ...(a.window?.changed ?? []).map((c) => `  ${MARKS[c.verdict]} ${c.id} ${c.text[language]}`),
    ...(a.advice.length > 0 ? heading('Advice', '申报提示') : []),
    ...a.advice.flatMap((x) => [
      `  ${x.id} ${x.text[language]}`,
      ...(x.against ? [t(`      but: ${x.against.en}`, `      另一说法：${x.against.zh}`)] : []),
    ]),
  ];
}

function rungOf({ rungs }: Rulebooks, id: string): Rung {
  const rung = rungs.find((r) => r.rung === id);
  if (rung) return rung;
  const known = rungs.map((r) => r.rung);
  throw usageError(
    `There is no rung "${id}"; known are ${known.join(', ')}.`,
    `没有梯度“${id}”；可选：${known.join('、')}。`,
  );
}

/** `chainwright assess FILE|ENTERPRISE`: one enterprise against a rulebook. */
export function assessCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('assess')))
    .description('one enterprise against the lines of a rung: what it meets, what it lacks, whom to ask')
    .argument('<subject>', 'a profile in YAML or JSON')
    .option('--rung <id>', 'the rung to hold it against', 'little-giant')
    .addOption(new Option('--case <case>', 'a first application, or a review').choices(CASES).default('new'))
    .action((subject: string, options: AssessOptions) => {
      const language = languageOf(options, terminal.env);
      const rulebooks = readRulebooks();
      const rung = rungOf(rulebooks, options.rung);
      const asOf =
        options.asOf === undefined
          ? dayIn(ZoneSchema.parse({ name: { en: '-', zh: '-' } }), terminal.now())
          : dayOption('--as-of', options.asOf);
      if (!existsSync(subject)) throw usageError(`There is no file ${subject}.`, `没有文件 ${subject}。`);
      const { profile, ignored } = readProfile(readFileSync(subject, 'utf8'), subject);
      for (const field of ignored)
        terminal.log(
          text(`${field} is no field of a profile and was left out.`, `${field} 不是企业资料字段，已忽略。`)[
            language
          ],
        );
      const answer = assess({ rulebooks, rung, asOf, case: options.case, profile });
      if (!answer)
        throw new ChainwrightError(
          'no-edition',
          text(
            `No edition of ${rung.name.en} was in force on ${asOf} for this case; ask for a later day.`,
            `${asOf} 没有适用的${rung.name.zh}标准，请改用较晚的日期。`,
          ),
        );
      if (options.json) terminal.out(JSON.stringify(answer));
      else for (const line of lines(answer, language)) terminal.out(line);
    });
}
