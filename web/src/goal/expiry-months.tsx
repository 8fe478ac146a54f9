import styles from './expiry-months.module.css';

/** How many end in each month, from the first that has one to the last. */
export function ExpiryMonths({ ends }: { ends: string[] }) {
  const counts = countByMonth(ends);
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <ol className={styles.months}>
      {counts.map(({ month, count }) => (
        <li key={month}>
          <strong>{count}</strong>
          <span className={styles.bar} style={{ height: `${(40 * count) / most}px` }} aria-hidden="true" />
          <span className="quiet">{month.slice(2)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Days of `YYYY-MM-DD` by month, with the months between that have none. */
export function countByMonth(days: string[]): { month: string; count: number }[] {
  const months = days.map((day) => day.slice(0, 7)).sort();
  const counts: { month: string; count: number }[] = [];
  let [year, month] = (months[0] ?? '').split('-').map(Number) as [number, number];
  for (let name = months[0]; name !== undefined && name <= months.at(-1)!;) {
    const current = name;
    counts.push({ month: current, count: months.filter((m) => m === current).length });
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    name = `${year}-${String(month).padStart(2, '0')}`;
  }
  return counts;
}
