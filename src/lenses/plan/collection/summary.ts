import { amountText } from '../../../model/format.js';
import { type Period, periodName } from '../../../model/period.js';
import { text } from '../../../model/text.js';
import type { Collection, ReturnLine, ReturnState } from '../answer/index.js';

/** Enterprises that the sentence names. */
const NAMED = 3;

/** The counts, what is missing is worth, and both in a sentence. */
export function summary(
  lines: readonly ReturnLine[],
  period: Period,
  due: string,
): Pick<Collection, 'counts' | 'worth' | 'sentence'> {
  const count = (state: ReturnState) => lines.filter((l) => l.state === state).length;
  const missing = lines.filter((l) => l.value === null);
  const value = Math.round(missing.reduce((sum, l) => sum + (l.worth ?? 0) * 100, 0)) / 100;
  const known = missing.filter((l) => l.worth !== null);
  const typical = known.map((l) => l.worth!).sort((a, b) => a - b)[known.length >> 1] ?? 0;
  const unknown = missing.length - known.length;
  const name = periodName(period);
  const returned = lines.length - missing.length;
  const largest = known.slice(0, NAMED).map((l) => l.enterprise.name);
  const said = (language: 'en' | 'zh') => amountText(value, 'CNY', language);
  return {
    counts: {
      onTime: count('on-time'),
      late: count('late'),
      wrong: count('wrong'),
      overdue: count('overdue'),
      notDue: count('not-due'),
    },
    worth: {
      value,
      unknown,
      bounds: { low: 0, high: Math.round((value + unknown * typical) * 100) / 100 },
      method: text(
        'The same period of last year at the growth of those who returned; without one, the last known period.',
        '按上年同期和已报企业增速估算；无上年同期的按最近一期。',
      ),
    },
    sentence:
      missing.length === 0
        ? text(
            `All ${lines.length} returns of ${name.en} are in; they were due ${due}.`,
            `${name.zh}应报 ${lines.length} 家，已全部上报（期限 ${due}）。`,
          )
        : text(
            `${returned} of ${lines.length} returns of ${name.en} are in, due ${due}; what is missing is worth about ${said('en')}, the largest ${largest.join(', ') || 'not known'}.`,
            `${name.zh}应报 ${lines.length} 家，已报 ${returned} 家（期限 ${due}）；缺报约合 ${said('zh')}，较大的有${largest.join('、') || '（无法估算）'}。`,
          ),
  };
}
