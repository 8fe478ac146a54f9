import type { z } from 'zod';
import { badDocument, type Fault, type LocatedFault, readDocument } from '../../model/document.js';
import {
  AdviceSchema,
  CentresSchema,
  type Condition,
  type Edition,
  type Rung,
  RungSchema,
  RightClassesSchema,
  RuleSourcesSchema,
  SizeClassesSchema,
  VetoItemsSchema,
} from '../../model/rulebook.js';
import { type Text, text } from '../../model/text.js';
import type { Rulebooks } from './rulebooks.js';
import { LADDER } from './rungs.js';

/** Files that are no rung. */
const NO_RUNGS = new Set([
  'sources.yaml',
  'size-classes.yaml',
  'rd-centres.yaml',
  'advice.yaml',
  'rights.yaml',
  'veto-items.yaml',
]);

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
function incomplete(line: Condition): Text | null {
  const kinds = TESTS.filter((kind) => line[kind] !== undefined);
  const known = [...TESTS, 'person'];
  if (kinds.length > 1)
    return text(
      `one line is one test, not ${kinds.join(' and ')}`,
      `一项条件只写一种判断，不能同时写 ${kinds.join('、')}`,
    );
  if (kinds.length === 0 && !line.person)
    return text(`names no test; known are ${known.join(', ')}`, `未写判断方式；可选：${known.join('、')}`);
  if (line.measure !== undefined && (line.at_least === undefined) === (line.at_most === undefined))
    return text('a measure has either at_least or at_most', 'measure 须写 at_least 或 at_most 之一');
  const dated = line.award !== undefined || line.clear !== undefined || line.measure === 'new-equity';
  if (dated && line.within_years === undefined)
    return text('does not say within how many years (within_years)', '须写明年限 within_years');
  return null;
}

type Path = (string | number)[];

/** A line and all lines below it, with the way to each. */
function* everyLine(line: Condition, path: Path): Generator<[Condition, Path]> {
  yield [line, path];
  for (const kind of ['all', 'any'] as const)
    for (const [i, part] of (line[kind] ?? []).entries()) yield* everyLine(part, [...path, kind, i]);
  for (const [i, tier] of (line.tiers ?? []).entries())
    yield* everyLine(tier.asks, [...path, 'tiers', i, 'asks']);
}

/** Sources that are cited and not listed. */
const unlisted = (ids: readonly string[] | undefined, sources: readonly string[], path: Path): Fault[] =>
  (ids ?? [])
    .filter((id) => !sources.includes(id))
    .map((id) => ({
      path,
      says: text(`there is no source "${id}" in sources.yaml`, `sources.yaml 中没有来源“${id}”`),
    }));

/** Faults of an edition that its schema cannot see: incomplete lines, ids given twice, sources that are not listed, bands out of order. */
function inconsistent(edition: Edition, at: Path, sources: readonly string[]): Fault[] {
  const faults = [
    ...unlisted(edition.sources, sources, [...at, 'sources']),
    ...edition.force.flatMap((f, i) => unlisted(f.sources, sources, [...at, 'force', i, 'sources'])),
  ];
  const seen = new Set<string>();
  const look = (line: Condition, path: Path) => {
    const says = incomplete(line);
    if (says) faults.push({ path, says });
    faults.push(...unlisted(line.sources, sources, [...path, 'sources']));
    if (line.id !== undefined && seen.has(line.id))
      faults.push({ path: [...path, 'id'], says: text('this id stands twice', '该编号重复') });
    if (line.id !== undefined) seen.add(line.id);
  };
  for (const part of ['eligibility', 'conditions'] as const)
    for (const [i, top] of edition[part].entries()) {
      const path = [...at, part, i];
      if (top.id === undefined)
        faults.push({ path, says: text('every line at the top has an id', '顶层条件须有编号 id') });
      for (const [line, way] of everyLine(top, path)) look(line, way);
    }
  for (const [i, item] of (edition.score ?? []).entries()) {
    const path = [...at, 'score', i];
    faults.push(...unlisted(item.sources, sources, [...path, 'sources']));
    for (const [b, band] of item.bands.entries())
      for (const [line, way] of everyLine(band.when, [...path, 'bands', b, 'when'])) look(line, way);
    const points = item.bands.map((band) => band.points);
    const falling = points.every((p, b) => p <= (points[b - 1] ?? item.of));
    if (!falling || (points.at(-1) ?? item.of) < item.otherwise)
      faults.push({
        path: [...path, 'bands'],
        says: text(
          'bands stand best first, and none above what the item gives',
          '各档由高到低排列，且不超过该项满分',
        ),
      });
  }
  return faults;
}

/**
 * The rulebooks of a folder, by the names of their files.
 * @throws ChainwrightError `bad-rulebook` that names every fault with its file and line.
 */
export function parseRulebooks(files: Readonly<Record<string, string>>): Rulebooks {
  const faults: (LocatedFault & { file: string })[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, check?: (value: T) => Fault[]): T | null => {
    if (files[file] === undefined) {
      faults.push({ file, line: 1, path: '', says: text('the file is missing', '缺少该文件') });
      return null;
    }
    const { value, faults: found } = readDocument(files[file], schema, check && { check });
    faults.push(...found.map((fault) => ({ ...fault, file })));
    return value;
  };
  const sources = read('sources.yaml', RuleSourcesSchema);
  const sizes = read('size-classes.yaml', SizeClassesSchema);
  const centres = read('rd-centres.yaml', CentresSchema);
  const advice = read('advice.yaml', AdviceSchema);
  const rights = read('rights.yaml', RightClassesSchema);
  const veto = read('veto-items.yaml', VetoItemsSchema);
  const known = sources?.sources.map((s) => s.id) ?? [];
  const check = (rung: Rung) =>
    rung.editions.flatMap((edition, e) => inconsistent(edition, ['editions', e], known));
  const rungs = Object.keys(files)
    .filter((file) => !NO_RUNGS.has(file))
    .flatMap((file) => read(file, RungSchema, check) ?? []);
  for (const rung of LADDER)
    if (faults.length === 0 && !rungs.some((r) => r.rung === rung))
      faults.push({
        file: `${rung}.yaml`,
        line: 1,
        path: '',
        says: text(`no file has the rung ${rung}`, `没有 ${rung} 这一梯度的文件`),
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
  throw badDocument('bad-rulebook', text('The rulebooks', '规则库'), faults);
}
