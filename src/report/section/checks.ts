import type { Check } from '../../lenses/plan/index.js';
import { formatCount } from '../../model/format.js';
import type { Block, Section } from '../brief.js';
import { cell, column, columns, phrase } from '../cell.js';
import type { Draft } from '../draft.js';

function restText(draft: Draft, checks: readonly Check[]): string {
  const of = (state: Check['state']) => checks.filter((c) => c.state === state).length;
  return draft.t(
    `Of ${checks.length} known pitfalls ${of('found')} were found; ${of('clear')} were looked for and not found, ${of('guarded')} are made impossible by the product, of ${of('cannot-tell')} the register cannot tell.`,
    `共核查 ${checks.length} 类统计风险：发现 ${of('found')} 类，未发现 ${of('clear')} 类，系统已防范 ${of('guarded')} 类，数据不足、无法判断 ${of('cannot-tell')} 类。`,
  );
}

/** The pitfalls of statistics that were found in the figures. */
export function checksSection(draft: Draft): Omit<Section, 'title'> | null {
  const { checks } = draft.parts.status;
  if (checks.length === 0) return null;
  const found = checks.filter((c) => c.state === 'found');
  const table: Block[] =
    found.length === 0
      ? []
      : [
          {
            kind: 'table',
            table: {
              caption: draft.t(`${found.length} found`, `发现 ${found.length} 类`),
              columns: columns(
                column(draft.t('check', '核查事项'), 26),
                column(draft.t('places', '处数'), 8, 'end'),
                column(draft.t('what was found, what to do', '核查结果及处理'), 66),
              ),
              rows: found.map((c) => [
                cell(draft.say(c.name)),
                cell(formatCount(c.count), { amount: { value: c.count, unit: 'count' } }),
                cell(draft.say(c.says)),
              ]),
            },
          },
        ];
  return {
    id: 'checks',
    name: draft.t('Data checks', '数据核查'),
    blocks: [{ kind: 'paragraph', ...phrase(restText(draft, checks)) }, ...table],
    newPage: false,
  };
}
