import { type Day, dayNumber, weekday } from '../../../model/day.js';
import { formatCount, moneyText } from '../../../model/format.js';
import { type Text, text } from '../../../model/text.js';
import { alternativesText } from './advice.js';
import type { Screen } from './answer.js';
import type { Names } from './names.js';
import { daysText } from './sentence.js';

const WEEKDAYS = [
  ['Monday', '周一'],
  ['Tuesday', '周二'],
  ['Wednesday', '周三'],
  ['Thursday', '周四'],
  ['Friday', '周五'],
  ['Saturday', '周六'],
  ['Sunday', '周日'],
] as const;

/** A day near another: its weekday, and its date when it is more than a week away. */
function dayText(day: Day, from: Day): Text {
  const [en, zh] = WEEKDAYS[weekday(day) - 1]!;
  return dayNumber(day) - dayNumber(from) < 7 ? text(en, zh) : text(`${en} ${day}`, `${day}（${zh}）`);
}

/**
 * One risk in one sentence or two: what stops when, how long the site needs to return, how many days that is short, and what it costs at least.
 * @param usual which of it is not known and taken as is usual
 */
export function riskSentence(
  risk: Omit<Screen['risks'][number], 'says'>,
  usual: { recovery: boolean; stock: boolean },
  start: Day | null,
  names: Names,
): Text {
  const { site, firstStop, stopsOn, tts, recoveryDays, gapDays, units, loss, alternatives } = risk;
  const who = names(site);
  const line = firstStop === null ? text('no line', '没有产线') : names(firstStop);
  const begins = start ? dayText(start, start) : text('', '');
  const ends = start && stopsOn !== null ? dayText(stopsOn as Day, start) : null;
  const stops =
    tts === null
      ? text('does not stop', '不停产')
      : tts === 0
        ? text('stops at once', '立即停产')
        : ends
          ? text(`stops on ${ends.en} at the latest`, `最迟${ends.zh}停产`)
          : text(`stops after ${daysText(tts, 'en')} at the latest`, `最迟 ${daysText(tts, 'zh')}后停产`);
  const asUsual = usual.stock ? text(' (with the usual stock)', '（按通常库存）') : text('', '');
  const back =
    recoveryDays === null
      ? text(' How long it needs to return is unknown.', '其恢复时间未知。')
      : usual.recovery
        ? text(
            ` How long it needs to return is unknown; at the usual ${daysText(recoveryDays, 'en')} that is `,
            `其恢复时间未知；按通常 ${daysText(recoveryDays, 'zh')}计，`,
          )
        : text(
            ` It needs ${daysText(recoveryDays, 'en')} to return: `,
            `其恢复需 ${daysText(recoveryDays, 'zh')}：`,
          );
  const short =
    gapDays === null
      ? text('', '')
      : text(
          `${daysText(gapDays, 'en')} short, at least ${formatCount(Math.round(units ?? 0))} vehicles${loss === null ? '' : `, ${moneyText(loss, 'en')}`}.`,
          `缺口 ${daysText(gapDays, 'zh')}，至少少产 ${formatCount(Math.round(units ?? 0))} 台${loss === null ? '' : `，损失 ${moneyText(loss, 'zh')}`}。`,
        );
  const others = alternativesText(alternatives);
  const known =
    alternatives.length === 0
      ? text(' Nobody else is known to make it.', '无其他已知生产企业。')
      : text(` Known alternatives: ${others.en}.`, `已知替代：${others.zh}。`);
  return text(
    `If ${who.en} stops${start ? ` on ${begins.en}` : ''}, ${line.en} ${stops.en}${asUsual.en}.${back.en}${short.en}${known.en}`,
    `若${who.zh}${begins.zh}停产，${line.zh}${stops.zh}${asUsual.zh}。${back.zh}${short.zh}${known.zh}`,
  );
}
