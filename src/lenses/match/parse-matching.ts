import type { z } from 'zod';
import { badDocument, type Fault, type LocatedFault, readDocument } from '../../model/document.js';
import {
  type MatchRules,
  MatchRulesSchema,
  type Processes,
  ProcessesSchema,
  type Qualifications,
  QualificationsSchema,
  SCORE_PARTS,
} from '../../model/matching.js';
import { text } from '../../model/text.js';
import type { Matching } from './matching.js';

/** Weights are written with two decimals; what is left over by adding them is no fault. */
const ROUNDING = 1e-9;

function offWeights({ score }: MatchRules): Fault[] {
  const sum = SCORE_PARTS.reduce((total, part) => total + score[part].weight, 0);
  if (Math.abs(sum - 1) < ROUNDING) return [];
  return [
    { path: ['score'], says: text(`the weights add up to ${sum}, not to 1`, `权重之和为 ${sum}，应为 1`) },
  ];
}

function unlisted({ qualifications, layers, sources }: Qualifications): Fault[] {
  const known = new Set(qualifications.map((q) => q.id));
  const cited = new Set(sources.map((s) => s.id));
  return [
    ...layers.flatMap(({ usual }, l) =>
      usual.flatMap((any, u) =>
        any.flatMap((id, i): Fault[] =>
          known.has(id)
            ? []
            : [
                {
                  path: ['layers', l, 'usual', u, i],
                  says: text(`there is no qualification "${id}"`, `没有资质“${id}”`),
                },
              ],
        ),
      ),
    ),
    ...qualifications.flatMap((q, n) =>
      q.sources.flatMap((id, i): Fault[] =>
        cited.has(id)
          ? []
          : [
              {
                path: ['qualifications', n, 'sources', i],
                says: text(`there is no source "${id}"`, `没有来源“${id}”`),
              },
            ],
      ),
    ),
  ];
}

/**
 * The rules of matching, by the names of their files.
 * @param nodes ids of the taxonomy; a process may make no other.
 * @throws ChainwrightError `bad-matching` that names every fault with its file and line.
 */
export function parseMatching(files: Readonly<Record<string, string>>, nodes: ReadonlySet<string>): Matching {
  const faults: (LocatedFault & { file: string })[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>, check: (value: T) => Fault[]): T | null => {
    const { value, faults: found } = readDocument(files[file] ?? '', schema, { check });
    faults.push(...found.map((fault) => ({ ...fault, file })));
    return value;
  };
  const strange = ({ processes }: Processes) =>
    processes.flatMap(({ makes }, p) =>
      makes.flatMap((id, i): Fault[] =>
        nodes.has(id)
          ? []
          : [
              {
                path: ['processes', p, 'makes', i],
                says: text(`the taxonomy has no part "${id}"`, `零部件分类中没有“${id}”`),
              },
            ],
      ),
    );
  const rules = read('rules.yaml', MatchRulesSchema, offWeights);
  const qualifications = read('qualifications.yaml', QualificationsSchema, unlisted);
  const processes = read('processes.yaml', ProcessesSchema, strange);
  if (faults.length === 0 && rules && qualifications && processes)
    return { rules, qualifications, processes };
  throw badDocument('bad-matching', text('The rules of matching', '供需对接规则'), faults);
}
