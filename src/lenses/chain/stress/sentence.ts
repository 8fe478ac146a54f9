import { formatCount, moneyText } from '../../../model/format.js';
import { type Language, type Text, text } from '../../../model/text.js';
import type { Stress } from './answer.js';
import type { Assumption } from './assumption.js';
import type { FalseSecondSource } from './false-second-source.js';
import { listed, type Names } from './names.js';

/** Names that a sentence holds at most. */
const NAMED = 5;

/** Days for people, with one decimal where they are not whole. */
export function daysText(days: number, language: Language): string {
  const figure = days.toLocaleString('en-US', { maximumFractionDigits: 1 });
  if (language === 'zh') return `${figure} 天`;
  return `${figure} ${figure === '1' ? 'day' : 'days'}`;
}

/** What a loss is by the best and the worst allocator, in CNY. */
function range(low: number, high: number, language: Language): string {
  return low === high
    ? moneyText(low, language)
    : `${moneyText(low, language)} – ${moneyText(high, language)}`;
}

function lossClause({ loss, lines, days }: Omit<Stress, 'says'>): Text {
  const [low, high] = [loss.best, Math.max(loss.worst ?? 0, loss.proportional ?? 0, loss.best ?? 0)];
  const units = lines.reduce((sum, l) => sum + l.lost.best, 0);
  if (low === null)
    return text(
      ` In ${daysText(days, 'en')} at least ${formatCount(Math.ceil(units))} units are lost; what one costs is not known.`,
      `${daysText(days, 'zh')}内至少损失 ${formatCount(Math.ceil(units))} 台，单位损失未知。`,
    );
  if (high === 0)
    return text(` In ${daysText(days, 'en')} nothing is lost.`, `${daysText(days, 'zh')}内无损失。`);
  return text(
    ` In ${daysText(days, 'en')} at least ${formatCount(Math.round(units))} units are lost: ${range(low, high, 'en')}, by who is served first.`,
    `${daysText(days, 'zh')}内至少损失 ${formatCount(Math.round(units))} 台：${range(low, high, 'zh')}，视分配顺序而定。`,
  );
}

/** The sentences of an answer. */
export const stressSentence = {
  noSupplier: (words: readonly string[]): Text =>
    text(
      `No listed supplier is in this area: ${words.join(', ')}. That is not a loss of nothing: nothing is known.`,
      `该范围内没有在册供应商：${words.join('、')}。这不等于没有损失，而是情况未知。`,
    ),

  calendars: (): Assumption => ({
    code: 'calendar',
    about: [],
    says: text(
      'Days are working days of each plant; while a plant is shut, its suppliers are taken to stand still too.',
      '天数为各工厂的工作日；工厂停工期间，视其供应商亦停工。',
    ),
  }),

  /** What happens, said first. */
  stop: (answer: Omit<Stress, 'says'>, names: Names): Text => {
    const { stop, tts, firstStop, stopsOn, shortBefore } = answer;
    const first = names(firstStop ?? '');
    const short = listed(shortBefore, names, NAMED);
    const stopped = listed(stop, names, NAMED);
    const early = shortBefore.length
      ? text(`Already short before the event: ${short.en}. `, `事件之前已供不应求：${short.zh}。`)
      : text('', '');
    const what = stop.length
      ? text(`If ${stopped.en} ${stop.length > 1 ? 'stop' : 'stops'}, `, `若${stopped.zh}停产，`)
      : text('With nothing stopped, ', '无停产时，');
    const when =
      tts === null
        ? text('no line stops.', '没有产线停产。')
        : tts === 0
          ? text(`${first.en} stops at once.`, `${first.zh} 立即停产。`)
          : text(
              `${first.en} stops first, after ${daysText(tts, 'en')}${stopsOn ? ` (${stopsOn})` : ''} at the latest.`,
              `${first.zh} 最先停产，最迟在 ${daysText(tts, 'zh')}后${stopsOn ? `（${stopsOn}）` : ''}。`,
            );
    const cost = lossClause(answer);
    return text(early.en + what.en + when.en + cost.en, early.zh + what.zh + when.zh + cost.zh);
  },

  falseSecond: ({ item, sites, path, site, enterprise }: FalseSecondSource, names: Names): Text =>
    site === null
      ? text(
          `${names(item).en} has ${sites.length} sites (${listed(sites, names, NAMED).en}), all of ${enterprise}.`,
          `${names(item).zh} 有 ${sites.length} 个厂区（${listed(sites, names, NAMED).zh}），均属${enterprise}。`,
        )
      : text(
          `${names(item).en} has ${sites.length} sites (${listed(sites, names, NAMED).en}), but all need ${names(path.at(-1)!).en}, which only ${names(site).en} makes.`,
          `${names(item).zh} 有 ${sites.length} 个厂区（${listed(sites, names, NAMED).zh}），但都依赖仅由 ${names(site).zh} 生产的 ${names(path.at(-1)!).zh}。`,
        ),
};
