import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Command, Option } from 'commander';
import {
  assess,
  type Assessment,
  type EnterpriseProfile,
  enterpriseProfile,
  type Profile,
  readProfile,
  type Rulebooks,
} from '../lenses/ladder/index.js';
import type { Day } from '../model/day.js';
import { ChainwrightError, usageError } from '../model/errors.js';
import { type Case, CASES, type Rung } from '../model/rulebook.js';
import { type Language, text } from '../model/text.js';
import { ZoneSchema } from '../model/zone.js';
import {
  cite,
  type Citation,
  enterpriseFinder,
  type FactRef,
  loadSnapshot,
  type Register,
} from '../register/index.js';
import { readRulebooks } from './assets.js';
import {
  asOfDay,
  dayIn,
  instantOption,
  type CommonOptions,
  languageOf,
  type Terminal,
  timeOptions,
  zoneOptions,
} from './context.js';
import { table } from './table.js';
import { dayOption, openZone, zoneRegister, zoneRulebooks } from './zone-folder.js';

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

/** The rulebooks of the zone; a profile from a file needs none, and is then held against those of the package. */
function rulebooksFor(dir: string, isFile: boolean): Rulebooks {
  return isFile && !existsSync(path.join(dir, 'zone.yaml')) ? readRulebooks() : zoneRulebooks(openZone(dir));
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

/** What is assessed: a profile, where it comes from, and the day. */
interface Subject {
  profile: Profile;
  citations: EnterpriseProfile['citations'];
  conflicts: string[];
  asOf: Day;
  /** The cells behind the facts. */
  cells: (refs: readonly FactRef[]) => Promise<(Citation | null)[]>;
}

function fromFile(file: string, options: AssessOptions, terminal: Terminal): Subject {
  const { profile, ignored } = readProfile(readFileSync(file, 'utf8'), file);
  for (const field of ignored)
    terminal.log(
      text(`${field} is no field of a profile and was left out.`, `${field} 不是企业资料字段，已忽略。`)[
        languageOf(options, terminal.env)
      ],
    );
  const asOf =
    options.asOf === undefined
      ? dayIn(ZoneSchema.parse({ name: { en: '-', zh: '-' } }), terminal.now())
      : dayOption('--as-of', options.asOf);
  return { profile, citations: new Map(), conflicts: [], asOf, cells: async () => [] };
}

/** The enterprise that a query names. @throws ChainwrightError when none, or more than one, answers to it. */
async function named(register: Register, ids: readonly string[], query: string): Promise<number> {
  const own = ids.indexOf(query);
  if (own >= 0) return own;
  const [best, next] = (await enterpriseFinder(register))(query, 10);
  if (!best)
    throw usageError(
      `"${query}" is neither a file nor an enterprise of the register; look it up with "chainwright find".`,
      `“${query}”既不是文件，也不是企业库中的企业；请先用 “chainwright find” 查找。`,
    );
  if (next && next.enterprise !== best.enterprise && next.score === best.score)
    throw usageError(
      `"${query}" is the name of several: ${best.written} (${best.enterprise}) and ${next.written} (${next.enterprise}); name one by its id or code.`,
      `“${query}”对应多家企业：${best.written}（${best.enterprise}）、${next.written}（${next.enterprise}）；请用编号或信用代码指定。`,
    );
  return ids.indexOf(best.enterprise);
}

async function fromRegister(
  query: string,
  options: AssessOptions,
  terminal: Terminal,
  rulebooks: Rulebooks,
): Promise<{ subject: Subject; register: Register }> {
  const folder = openZone(options.zone);
  const register = await zoneRegister(folder, terminal);
  try {
    const asOf = asOfDay(options, folder, terminal.now());
    const knownAt = options.knownAt === undefined ? null : instantOption('--known-at', options.knownAt);
    const view = (await loadSnapshot(register)).at(knownAt);
    const enterprise = await named(register, view.ids, query);
    const found = enterpriseProfile(view, rulebooks, enterprise, asOf);
    return { subject: { ...found, asOf, cells: (refs) => cite(register, refs) }, register };
  } catch (error) {
    await register.close();
    throw error;
  }
}

/** The cells that an assessment's facts stand in, each once. */
async function cellsOf(answer: Assessment, { cells }: Subject) {
  const facts = [...answer.eligibility, ...answer.conditions].flatMap((line) =>
    line.facts.flatMap((fact) => (fact.source ? [fact.source] : [])),
  );
  const refs = [...new Map(facts.map((ref) => [`${ref.row} ${ref.field}`, ref])).values()];
  const citations = await cells(refs);
  return refs.flatMap((ref, i) => {
    const c = citations[i];
    return c ? [{ ...ref, file: c.file, sha256: c.sha256, sheet: c.sheet, cell: c.cell, raw: c.raw }] : [];
  });
}

/** `chainwright assess FILE|ENTERPRISE`: one enterprise against a rulebook. */
export function assessCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('assess')))
    .description('one enterprise against the lines of a rung: what it meets, what it lacks, whom to ask')
    .argument('<subject>', 'a profile in YAML or JSON, or an enterprise of the zone by name, code or id')
    .option('--rung <id>', 'the rung to hold it against', 'little-giant')
    .addOption(new Option('--case <case>', 'a first application, or a review').choices(CASES).default('new'))
    .action(async (query: string, options: AssessOptions) => {
      const language = languageOf(options, terminal.env);
      const isFile = statSync(query, { throwIfNoEntry: false })?.isFile() === true;
      const rulebooks = rulebooksFor(options.zone, isFile);
      const rung = rungOf(rulebooks, options.rung);
      const { subject, register } = isFile
        ? { subject: fromFile(query, options, terminal), register: null }
        : await fromRegister(query, options, terminal, rulebooks);
      try {
        const { asOf, profile, citations, conflicts } = subject;
        const answer = assess({ rulebooks, rung, asOf, case: options.case, profile, citations });
        if (!answer)
          throw new ChainwrightError(
            'no-edition',
            text(
              `No edition of ${rung.name.en} was in force on ${asOf} for this case; ask for a later day.`,
              `${asOf} 没有适用的${rung.name.zh}标准，请改用较晚的日期。`,
            ),
          );
        if (options.json)
          terminal.out(JSON.stringify({ ...answer, conflicts, cells: await cellsOf(answer, subject) }));
        else for (const line of lines(answer, language)) terminal.out(line);
      } finally {
        await register?.close();
      }
    });
}
