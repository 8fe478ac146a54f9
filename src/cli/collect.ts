import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { type Collection, collectionOf } from '../lenses/plan/index.js';
import { usageError } from '../model/errors.js';
import { amountText, formatCount, formatGrowth, rangeText } from '../model/format.js';
import { parsePeriod, type Period } from '../model/period.js';
import { type Language, text } from '../model/text.js';
import { chaseList, isChased, RETURN_STATE, returnTemplates } from '../report/index.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { noSuchGoal } from './no-such-goal.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';

/** Enterprises that a terminal shows of each list; all of them are in the JSON and in the files. */
const SHOWN = 20;

const UNKNOWN = '—';

function periodArgument(value: string): Period {
  const period = parsePeriod(value);
  if (period === null)
    throw usageError(
      `"${value}" is no period: write 2025-09, or 2025-01/02 for January and February.`,
      `“${value}”不是报告期：请写成 2025-09，1–2 月写成 2025-01/02。`,
    );
  return period;
}

/** What is said where no goal of the plan is made of returns. */
const nothingReturned = () =>
  usageError(
    'The plan has no goal whose figures are returned by enterprises: there is nothing to collect.',
    '计划中没有由企业上报的目标，无需收报。',
  );

function summary({ counts, expected, worth, sentence }: Collection, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const n = formatCount;
  const { low, high } = worth.bounds;
  return [
    sentence[language],
    t(
      `Expected ${n(expected)}: ${n(counts.onTime)} on time, ${n(counts.late)} late, ${n(counts.wrong)} wrong, ${n(counts.overdue)} overdue, ${n(counts.notDue)} not due yet.`,
      `应报 ${n(expected)} 家：按时 ${n(counts.onTime)}，逾期上报 ${n(counts.late)}，数据有误 ${n(counts.wrong)}，逾期未报 ${n(counts.overdue)}，未到期 ${n(counts.notDue)}。`,
    ),
    t(
      `Worth for the goal: ${amountText(worth.value, 'CNY', language)} (${rangeText(low, high, 'CNY', language)}). ${worth.method.en}`,
      `对目标的影响：${amountText(worth.value, 'CNY', language)}（${rangeText(low, high, 'CNY', language)}）。${worth.method.zh}`,
    ),
  ];
}

function lines(collection: Collection, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const money = (value: number | null) => (value === null ? UNKNOWN : amountText(value, 'CNY', language));
  const reach = ({ contact, phone }: { contact: string | null; phone: string | null }) =>
    [contact, phone].filter((s) => s !== null).join(' ') || t('contact not known', '联系人未知');
  const list = (title: string, rows: string[][]) =>
    rows.length === 0
      ? []
      : [
          '',
          `${title} (${formatCount(rows.length)})`,
          ...table(rows.slice(0, SHOWN)),
          ...(rows.length > SHOWN
            ? [
                t(
                  `  … and ${rows.length - SHOWN} more; --json and --out have all.`,
                  `  ……另有 ${rows.length - SHOWN} 家，见 --json 或 --out 导出。`,
                ),
              ]
            : []),
        ];
  return [
    ...summary(collection, language),
    ...list(
      t('To ask for', '催报名单'),
      collection.lines
        .filter(isChased)
        .map(({ enterprise, state, worth, problem }) => [
          `  ${enterprise.name}`,
          money(worth),
          `${RETURN_STATE[state][language]}  ${reach(enterprise)}${problem ? `  ${problem[language]}` : ''}`,
        ]),
    ),
    ...list(
      t('Near above scale, CNY 20 million a year', '小进规名单（年营业收入 2,000 万元）'),
      collection.nearAboveScale.map(({ enterprise, year, revenue, growth }) => [
        `  ${enterprise.name}`,
        money(revenue),
        `${year}${growth === null ? '' : `  ${formatGrowth(growth)}`}  ${reach(enterprise)}`,
      ]),
    ),
  ];
}

/** Writes the files that are not there yet: a form that lies there may have been filled in. Gives the names of both kinds. */
function write(collection: Collection, dir: string, language: Language): { files: string[]; kept: string[] } {
  mkdirSync(dir, { recursive: true });
  const list = chaseList(collection, language);
  writeFileSync(path.join(dir, list.name), list.bytes);
  const files = [list.name];
  const kept: string[] = [];
  for (const { name, bytes } of returnTemplates(collection, language))
    if (existsSync(path.join(dir, name))) kept.push(name);
    else {
      writeFileSync(path.join(dir, name), bytes);
      files.push(name);
    }
  return { files, kept };
}

/** `chainwright collect PERIOD`: who owes a return, whom to call, what is missing is worth, and the forms to fill in. */
export function collectCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('collect')))
    .description('the returns of a period: who is due, late or wrong, whom to call, and pre-filled forms')
    .argument('<period>', 'a reporting period: 2025-09, or 2025-01/02')
    .option('--goal <id>', 'a goal whose figures enterprises return (default: the plan’s first)')
    .option('--out <dir>', 'writes the forms, a workbook a park, and the chase list there')
    .action(async (period: string, options: CommonOptions & { goal?: string; out?: string }) => {
      const asked = periodArgument(period);
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const collection = collectionOf(planQuestion(office, options, terminal.now()), asked, options.goal);
        if (!collection)
          throw options.goal === undefined ? nothingReturned() : noSuchGoal(office.plan, options.goal);
        const written =
          options.out === undefined ? null : write(collection, path.resolve(options.out), language);
        if (options.json) terminal.out(JSON.stringify({ ...collection, ...written }));
        else for (const line of lines(collection, language)) terminal.out(line);
        if (!written) return;
        const { files, kept } = written;
        terminal.log(
          text(
            `Wrote ${files.length} files to ${path.resolve(options.out!)}.`,
            `已在 ${path.resolve(options.out!)} 生成 ${files.length} 个文件。`,
          )[language],
        );
        if (kept.length > 0)
          terminal.log(
            text(
              `Left as they were, for they may have been filled in: ${kept.join(', ')}; remove them to have them anew.`,
              `以下文件已存在、可能已填写，未覆盖：${kept.join('、')}；如需重新生成请先删除。`,
            )[language],
          );
      } finally {
        await office.register.close();
      }
    });
}
