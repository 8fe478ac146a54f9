import { badDocument, type Fault, type LocatedFault, readDocument } from '../../model/document.js';
import { type Indicator, type Plan, PlanSchema } from '../../model/plan.js';
import { text } from '../../model/text.js';

/** Kinds of source that each kind of indicator can be measured on. */
const MEASURES = {
  flow: ['monthly-output', 'annual-facts'],
  stock: ['annual-facts'],
  'distinct-count': ['credentials'],
} as const;

/** Flows of a year so far and of whole years: a ratio of the two would change with the month in which it is asked for. */
function unlikeSpans(plan: Plan, ratio: NonNullable<Indicator['ratio']>, path: Fault['path']): Fault[] {
  const flows = [ratio.numerator, ratio.denominator].flatMap((id) => {
    const found = plan.indicators.find((other) => other.id === id);
    return found?.kind === 'flow' ? [found.measure?.kind] : [];
  });
  if (flows.length < 2 || flows[0] === flows[1]) return [];
  const says = text(
    'a flow of the year so far cannot be held against one of a whole year; measure both on the same kind of source',
    '年内累计数不能与全年数相除；分子和分母应取自同一类来源',
  );
  return [{ path, says }];
}

/** What of an indicator cannot be computed as it is written. */
function uncomputable(plan: Plan, { kind, measure, ratio }: Indicator, i: number): Fault[] {
  const at = ['indicators', i];
  if (kind === 'ratio') {
    if (!ratio)
      return [
        {
          path: [...at, 'ratio'],
          says: text('a ratio names its numerator and its denominator', 'ratio 类指标须写明分子和分母'),
        },
      ];
    const faults = [
      ['numerator', ratio.numerator] as const,
      ['denominator', ratio.denominator] as const,
    ].flatMap(([term, id]) => {
      const found = plan.indicators.find((other) => other.id === id);
      if (found && found.kind !== 'ratio') return [];
      const known = plan.indicators.filter((other) => other.kind !== 'ratio').map((other) => other.id);
      return [
        {
          path: [...at, 'ratio', term],
          says: text(
            `"${id}" is no indicator that adds up; known are ${known.join(', ')}`,
            `“${id}”不是可加总的指标；现有：${known.join('、')}`,
          ),
        },
      ];
    });
    return faults.length > 0 ? faults : unlikeSpans(plan, ratio, [...at, 'ratio']);
  }
  const known: readonly string[] = MEASURES[kind];
  if (measure && known.includes(measure.kind)) return [];
  return [
    {
      path: [...at, 'measure'],
      says: text(
        `an indicator of kind "${kind}" is measured on ${known.join(' or ')}`,
        `“${kind}”类指标的数据来源应为 ${known.join(' 或 ')}`,
      ),
    },
  ];
}

/** What of a goal's target contradicts itself. */
function impossibleTarget({ op, target, low, baseline }: Plan['goals'][number], g: number): Fault[] {
  const fault = (field: string, en: string, zh: string) => [
    { path: ['goals', g, field], says: text(en, zh) },
  ];
  if (op === 'range' && (low === undefined || target === null || low > target))
    return fault(
      'low',
      'a range has a lower end "low" that is not above its target',
      '区间目标须写明下限 low，且不高于 target',
    );
  if (op !== 'range' && low !== undefined)
    return fault('low', 'only a target of op "range" has a lower end', '仅 op 为 range 的目标可写下限 low');
  if (op === '<=' && baseline !== null && target !== null && baseline.value < target)
    return fault('baseline', 'a falling target lies below its baseline', '下降类目标值应低于基期值');
  return [];
}

/** References between the plan's parts that a schema cannot check. */
function danglingReferences(plan: Plan): Fault[] {
  const faults: Fault[] = [];
  const missing = (path: (string | number)[], what: string, whatZh: string, id: string, known: string[]) =>
    faults.push({
      path,
      says: text(
        `there is no ${what} "${id}"; known are ${known.join(', ')}`,
        `没有${whatZh}“${id}”；现有：${known.join('、')}`,
      ),
    });
  const parks = plan.parks.map((p) => p.id);
  plan.goals.forEach((goal, g) => {
    faults.push(...impossibleTarget(goal, g));
    const indicator = plan.indicators.find((i) => i.id === goal.indicator);
    if (!indicator) {
      const known = plan.indicators.map((i) => i.id);
      missing(['goals', g, 'indicator'], 'indicator', '指标', goal.indicator, known);
      return;
    }
    goal.definitions.forEach((definition, d) => {
      for (const [id, option] of Object.entries(definition.switches)) {
        const path = ['goals', g, 'definitions', d, 'switches', id];
        const found = indicator.switches.find((s) => s.id === id);
        if (!found) {
          const known = indicator.switches.map((s) => s.id);
          missing(path, 'switch', '口径开关', id, known);
        } else if (!found.options.some((o) => o.id === option)) {
          const known = found.options.map((o) => o.id);
          missing(path, 'option', '选项', option, known);
        }
      }
    });
  });
  plan.indicators.forEach((indicator, i) => faults.push(...uncomputable(plan, indicator, i)));
  plan.indicators.forEach((indicator, i) =>
    indicator.switches.forEach((s, n) => {
      if (!s.options.some((o) => o.id === s.default)) {
        const known = s.options.map((o) => o.id);
        missing(['indicators', i, 'switches', n, 'default'], 'option', '选项', s.default, known);
      }
    }),
  );
  plan.tasks.forEach((task, t) => {
    if (task.park !== null && !parks.includes(task.park))
      missing(['tasks', t, 'park'], 'park', '园区', task.park, parks);
  });
  return faults;
}

/** What a plan that follows another takes from it where it does not write its own: then both are measured alike. */
const INHERITED = ['layers', 'unassigned', 'parks', 'regions', 'indicators'] as const;

/** A plan's document with what it takes from the plan before it. */
function withInherited(document: unknown, before: Plan | null): unknown {
  if (before === null || typeof document !== 'object' || document === null) return document;
  return { ...Object.fromEntries(INHERITED.map((part) => [part, before[part]])), ...document };
}

/**
 * Reads a plan and gives it with everything that is wrong with it; the plan is null when it cannot be used.
 * @param before the plan that it follows, whose layers, parks, regions and indicators stand where it writes none
 */
export function readPlan(
  source: string,
  before: Plan | null = null,
): { plan: Plan | null; faults: LocatedFault[] } {
  const { value, faults } = readDocument(source, PlanSchema, {
    prepare: (document) => withInherited(document, before),
    check: danglingReferences,
  });
  return { plan: value, faults };
}

/**
 * The plan of a file.
 * @throws ChainwrightError `bad-plan` that names every fault with its line.
 */
export function parsePlan(source: string, file: string, before: Plan | null = null): Plan {
  const { plan, faults } = readPlan(source, before);
  if (plan) return plan;
  throw badDocument(
    'bad-plan',
    text('The plan', '计划文件'),
    faults.map((f) => ({ ...f, file })),
  );
}
