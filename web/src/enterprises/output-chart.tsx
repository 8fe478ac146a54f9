import type { EnterpriseProfile } from '../api/types.js';
import { figure, periodName, written } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';
import styles from './enterprises.module.css';

const [HEIGHT, STEP, TOP, FOOT, LEFT] = [170, 34, 18, 22, 40];
/** Reporting periods that the chart shows: the newest two years of eleven each. */
const SHOWN = 22;

/** The reporting period before another; January and February are one. */
function before(period: string): string {
  const [year, month] = [Number(period.slice(0, 4)), period.slice(5)];
  if (month === '01/02') return `${year - 1}-12`;
  return month === '03' ? `${year}-01/02` : `${year}-${String(Number(month) - 1).padStart(2, '0')}`;
}

/** The output of each month as a bar; a period without a return is a dash, never a bar of nothing. */
export function OutputChart({ months }: { months: EnterpriseProfile['months'] }) {
  const { t, lang } = useWords();
  const values = new Map(
    months.flatMap(({ period, facts }) => {
      const value = facts.find(({ field }) => field === 'output_value')?.values[0]?.value;
      return typeof value === 'number' ? [[period, value] as const] : [];
    }),
  );
  const known = [...values.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const periods = [last];
  while (periods[0]! > first && periods.length < SHOWN) periods.unshift(before(periods[0]!));
  const most = Math.max(...periods.map((p) => values.get(p) ?? 0), 1);
  const y = (value: number) => TOP + (HEIGHT - TOP - FOOT) * (1 - Math.max(0, value) / most);
  const missing = periods.filter((p) => !values.has(p)).length;
  const width = LEFT + periods.length * STEP;
  return (
    <svg
      className={styles.chart}
      style={{ maxWidth: `${Math.max(width, 300)}px` }}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={t('profileChart', {
        from: periodName(periods[0]!, lang),
        to: periodName(last, lang),
        missing,
      })}
    >
      <text className={styles.label} x={0} y={TOP - 6}>
        {written(figure(most, 'CNY', lang))}
      </text>
      <line className={styles.axis} x1={0} x2={width} y1={y(0)} y2={y(0)} />
      {periods.map((period, i) => {
        const value = values.get(period);
        const x = LEFT + i * STEP;
        return (
          <g key={period}>
            {value === undefined ? (
              <text className={styles.label} x={x + 8} y={y(0) - 4} data-gap={period}>
                —
              </text>
            ) : (
              <rect className={styles.bar} x={x + 4} width={STEP - 10} y={y(value)} height={y(0) - y(value)}>
                <title>{`${periodName(period, lang)}: ${written(figure(value, 'CNY', lang))}`}</title>
              </rect>
            )}
            <text className={styles.label} x={x + 2} y={HEIGHT - 6}>
              {/0[136]|01.02|09/.test(period.slice(5)) ? period.slice(2, 4) + '/' + period.slice(-2) : ''}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
