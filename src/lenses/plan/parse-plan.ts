import { isNode, LineCounter, parseDocument } from 'yaml';
import { ChainwrightError } from '../../model/errors.js';
import { type Plan, PlanSchema } from '../../model/plan.js';
import { type Text, text } from '../../model/text.js';

/** One thing wrong with a plan: where, what, and what would be right. */
export interface PlanFault {
  line: number;
  path: string;
  says: Text;
}

/** References between the plan's parts that a schema cannot check. */
function danglingReferences(plan: Plan): { path: (string | number)[]; says: Text }[] {
  const faults: { path: (string | number)[]; says: Text }[] = [];
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
  plan.indicators.forEach(({ kind }, i) => {
    if (kind === 'stock' || kind === 'ratio')
      faults.push({
        path: ['indicators', i, 'kind'],
        says: text(
          `an indicator of kind "${kind}" cannot be computed yet; those that can are flow and distinct-count`,
          `暂不支持计算“${kind}”类指标；目前可用 flow 和 distinct-count`,
        ),
      });
  });
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

/** Reads a plan and gives it with everything that is wrong with it; the plan is null when it cannot be used. */
export function readPlan(yaml: string): { plan: Plan | null; faults: PlanFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0)
    return {
      plan: null,
      faults: document.errors.map((e) => ({
        line: e.linePos?.[0].line ?? 1,
        path: '',
        says: text(`not YAML: ${e.message.split('\n')[0]}`, `不是有效的 YAML：${e.message.split('\n')[0]}`),
      })),
    };
  /** The line of the deepest part of a path that exists. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let n = path.length; n >= 0; n--) {
      const node: unknown = document.getIn(path.slice(0, n), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = PlanSchema.safeParse(document.toJS());
  const found = parsed.success
    ? danglingReferences(parsed.data)
    : parsed.error.issues.map((issue) => ({
        path: issue.path,
        says: text(issue.message, `不符合计划文件格式：${issue.message}`),
      }));
  const faults = found.map((f) => ({ line: lineOf(f.path), path: f.path.join('.'), says: f.says }));
  return { plan: parsed.success && faults.length === 0 ? parsed.data : null, faults };
}

/**
 * The plan of a file.
 * @throws ChainwrightError `bad-plan` that names every fault with its line.
 */
export function parsePlan(yaml: string, file: string): Plan {
  const { plan, faults } = readPlan(yaml);
  if (plan) return plan;
  const list = (language: 'en' | 'zh') =>
    faults.map((f) => `  ${file}:${f.line} ${f.path}: ${f.says[language]}`).join('\n');
  throw new ChainwrightError(
    'bad-plan',
    text(
      `The plan has ${faults.length} fault${faults.length === 1 ? '' : 's'}; mend these lines and try again:\n${list('en')}`,
      `计划文件有 ${faults.length} 处错误，请按行修改后重试：\n${list('zh')}`,
    ),
    { file, ...(faults[0] ? { line: faults[0].line } : {}) },
  );
}
