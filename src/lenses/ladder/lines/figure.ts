import type { MeasureName } from '../../../model/rulebook.js';
import { text, type Text } from '../../../model/text.js';
import { compare, fractionOf, toNumber } from '../exact.js';
import { figureText } from '../figure-text.js';
import { type Asked, type Found, type Measure, MEASURE } from '../measures/index.js';
import type { Verdict } from '../verdict.js';
import type { Line, LineQuestion } from './line.js';

/** The years in which a figure's fields stand, as words; empty for one that is of no year. */
function yearsOf(measure: Measure, asked: Asked): Text {
  const years = measure.reads(asked).flatMap((path) => /^years\.(\d{4})/.exec(path)?.[1] ?? []);
  const [last, first] = [years[0], years.at(-1)];
  if (last === undefined || first === undefined) return text('', '');
  const span = last === first ? last : `${first}–${last}`;
  return text(` in ${span}`, `${span} 年 `);
}

/** A figure of accounts goes by its fields, any other by all that it is asked with. */
function nameOf(measure: MeasureName, asked: Asked): string {
  const reads = MEASURE[measure].reads(asked);
  const ofAccounts = reads.every((path) => path.startsWith('years.'));
  return `${measure} ${ofAccounts ? reads.join(' ') : JSON.stringify(asked)}`;
}

/** A figure against its threshold, by cross-multiplication of whole numbers; a figure on the line meets it. */
export function figureLine({ condition, asked, share }: LineQuestion): Line {
  const measure = MEASURE[condition.measure!];
  const falling = condition.at_most !== undefined;
  const threshold = condition.at_most ?? condition.at_least!;
  const { unit, label } = measure;
  // Money is compared in fen.
  const inFen = fractionOf(threshold);
  const line = unit === 'CNY' ? { num: Math.round((inFen.num * 100) / inFen.den), den: 1 } : inFen;
  const find = share(nameOf(condition.measure!, asked), measure.find(asked, share));
  const shown = (found: Found) => toNumber(found) / (unit === 'CNY' ? 100 : 1);
  const judge: Line['judge'] = (p): Verdict => {
    const found = find(p);
    if (found === null) return 'unknown';
    const least = compare(found, line);
    if (found.high === undefined) return (falling ? least <= 0 : least >= 0) ? 'met' : 'unmet';
    const most = compare(found.high, line);
    if (falling) return most <= 0 ? 'met' : least > 0 ? 'unmet' : 'unknown';
    return least >= 0 ? 'met' : most < 0 ? 'unmet' : 'unknown';
  };
  const at = (language: 'en' | 'zh') => figureText(threshold, unit, language);
  const years = yearsOf(measure, asked);
  return {
    judge,
    asks: text(
      `${label.en} of ${falling ? 'at most' : 'at least'} ${at('en')}`,
      `${label.zh}${falling ? '不高于' : '不低于'} ${at('zh')}`,
    ),
    found: (p) => {
      const found = find(p);
      if (found === null) return text('not known', '未知');
      const value = shown(found);
      const open = found.high === undefined ? text('', '') : text(' for certain', '（可确认）');
      return text(
        `${figureText(value, unit, 'en', threshold)}${open.en}${years.en}`,
        `${years.zh}${figureText(value, unit, 'zh', threshold)}${open.zh}`,
      );
    },
    reads: measure.reads(asked),
    figure: {
      unit,
      threshold,
      falling,
      value: (p) => {
        const found = find(p);
        return found === null ? null : shown(found);
      },
    },
    step: { find, line },
    reach: (p) => measure.reach(asked, line, p),
  };
}
