import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ChainwrightError } from '../../model/errors.js';
import {
  AdviceSchema,
  CentresSchema,
  type Condition,
  type Rung,
  RungSchema,
  RightClassesSchema,
  RuleSourcesSchema,
  SizeClassesSchema,
  VetoItemsSchema,
} from '../../model/rulebook.js';
import { text } from '../../model/text.js';
import type { Rulebooks } from './rulebooks.js';

interface Fault {
  file: string;
  line: number;
  path: string;
  says: string;
}

/** Files that are no rung, with their schemas. */
const OTHERS = {
  'sources.yaml': RuleSourcesSchema,
  'size-classes.yaml': SizeClassesSchema,
  'rd-centres.yaml': CentresSchema,
  'advice.yaml': AdviceSchema,
  'rights.yaml': RightClassesSchema,
  'veto-items.yaml': VetoItemsSchema,
};

/** Reads one file by its schema; faults are added to those of the other files. */
function read<T>(file: string, yaml: string, schema: z.ZodType<T>, faults: Fault[]): T | null {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  for (const error of document.errors)
    faults.push({ file, line: error.linePos?.[0].line ?? 1, path: '', says: error.message.split('\n')[0]! });
  if (document.errors.length > 0) return null;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) {
    let line = 1;
    for (let n = path.length; n >= 0; n--) {
      const node: unknown = document.getIn(path.slice(0, n), true);
      if (!isNode(node) || !node.range) continue;
      line = lines.linePos(node.range[0]).line;
      break;
    }
    faults.push({ file, line, path: path.join('.'), says: message });
  }
  return null;
}

const TESTS = [
  'all',
  'any',
  'tiers',
  'measure',
  'title',
  'no_title',
  'award',
  'flag',
  'clear',
  'sme',
  'unheld',
  'score',
] as const satisfies readonly (keyof Condition)[];

/** What of a line a schema cannot see: that it is one test, and a complete one. */
function incomplete(line: Condition): string | null {
  const kinds = TESTS.filter((kind) => line[kind] !== undefined);
  if (kinds.length > 1) return `one line is one test, not ${kinds.join(' and ')}`;
  if (kinds.length === 0 && !line.person) return `names no test; known are ${TESTS.join(', ')}, person`;
  if (line.measure !== undefined && (line.at_least === undefined) === (line.at_most === undefined))
    return 'a measure has either at_least or at_most';
  const dated = line.award !== undefined || line.clear !== undefined || line.measure === 'new-equity';
  if (dated && line.within_years === undefined) return 'says within_years';
  return null;
}

/** A line and all lines below it, with the path to each. */
function* everyLine(line: Condition, path: string): Generator<[Condition, string]> {
  yield [line, path];
  const parts = line.all ?? line.any ?? line.tiers?.map((tier) => tier.asks) ?? [];
  for (const [i, part] of parts.entries()) yield* everyLine(part, part.id ?? `${path}.${i + 1}`);
}

/** Faults of a rung that its schema cannot see: incomplete lines, ids given twice, sources that are not listed. */
function inconsistent(file: string, rung: Rung, sources: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: string, says: string) => faults.push({ file, line: 1, path, says });
  const cited = (path: string, ids: readonly string[]) => {
    for (const id of ids) if (!sources.includes(id)) fault(path, `there is no source "${id}"`);
  };
  for (const edition of rung.editions) {
    const seen = new Set<string>();
    cited(edition.version, [...edition.sources, ...edition.force.flatMap((f) => f.sources)]);
    const top = [...edition.eligibility, ...edition.conditions];
    if (top.some((line) => line.id === undefined)) fault(edition.version, 'every line at the top has an id');
    const bands = (edition.score ?? []).flatMap((item) =>
      item.bands.flatMap(({ when }) => [...everyLine(when, item.id)]),
    );
    for (const [line, path] of [...top.flatMap((c) => [...everyLine(c, c.id ?? '?')]), ...bands]) {
      const says = incomplete(line);
      if (says !== null) fault(`${edition.version} ${path}`, says);
      cited(path, line.sources ?? []);
      if (line.id === undefined) continue;
      if (seen.has(line.id)) fault(`${edition.version} ${line.id}`, 'this id stands twice');
      seen.add(line.id);
    }
    for (const item of edition.score ?? []) {
      cited(item.id, item.sources ?? []);
      const points = item.bands.map((band) => band.points);
      if (
        points.some((p, i) => p > (points[i - 1] ?? item.of)) ||
        (points.at(-1) ?? item.of) < item.otherwise
      )
        fault(`${edition.version} ${item.id}`, 'bands stand best first, and none above what the item gives');
    }
  }
  return faults;
}

/**
 * The rulebooks of a folder, by the names of their files.
 * @throws ChainwrightError `bad-rulebook` that names every fault with its file and line.
 */
export function parseRulebooks(files: Readonly<Record<string, string>>): Rulebooks {
  const faults: Fault[] = [];
  const other = <K extends keyof typeof OTHERS>(file: K) =>
    read<z.output<(typeof OTHERS)[K]>>(
      file,
      files[file] ?? '',
      OTHERS[file] as unknown as z.ZodType<z.output<(typeof OTHERS)[K]>>,
      faults,
    );
  const sources = other('sources.yaml');
  const sizes = other('size-classes.yaml');
  const centres = other('rd-centres.yaml');
  const advice = other('advice.yaml');
  const rights = other('rights.yaml');
  const veto = other('veto-items.yaml');
  const known = sources?.sources.map((s) => s.id) ?? [];
  const rungs = Object.entries(files).flatMap(([file, yaml]) => {
    if (file in OTHERS) return [];
    const rung = read(file, yaml, RungSchema, faults);
    if (rung !== null) faults.push(...inconsistent(file, rung, known));
    return rung === null ? [] : [rung];
  });
  if (faults.length === 0 && sources && sizes && centres && advice && rights && veto)
    return {
      rungs,
      sizes,
      centres,
      rights,
      veto,
      advice: advice.advice,
      sources: sources.sources,
      regions: sources.regions,
    };
  const list = faults.map((f) => `  ${f.file}:${f.line} ${f.path}: ${f.says}`).join('\n');
  throw new ChainwrightError(
    'bad-rulebook',
    text(
      `The rulebooks have ${faults.length} fault${faults.length === 1 ? '' : 's'}; mend these lines and try again:\n${list}`,
      `规则库有 ${faults.length} 处错误，请按行修改后重试：\n${list}`,
    ),
    faults[0] ? { file: faults[0].file, line: faults[0].line } : {},
  );
}
