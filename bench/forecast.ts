/**
 * How fast and how near the forecaster is. `npx tsx bench/forecast.ts` prints the tables of
 * bench/results/forecast.md. Speed is measured on seeded series of our own; accuracy needs the M3 file.
 */
import { forecast, levelAt } from '../src/lenses/plan/forecast/index.js';
import { m3Present, m3Years, readM3, scoreMonths } from './m3.js';
import { lehmer, planted } from './planted.js';
import { sampleYears } from './sample-years.js';
import { scoreYears } from './years.js';

const SERIES = 1428;
const RUNS = 9;

speed();
levels();
years('sample zones and parks', sampleYears(60));
if (m3Present) accuracy();
else console.log('\nM3 file not found: accuracy not measured.');

function speed() {
  const histories = Array.from({ length: SERIES }, (_, seed) => planted(seed, 4).slice(0, 36));
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    for (const history of histories) forecast(history, 12, 12);
    return performance.now() - begun;
  });
  const sorted = times.toSorted((a, b) => a - b);
  console.log(`| ${SERIES} series, 36 points, 12 ahead | ms |\n| --- | ---: |`);
  console.log(`| first run, cold | ${times[0]!.toFixed(0)} |`);
  console.log(`| median of ${RUNS} runs | ${sorted[RUNS >> 1]!.toFixed(0)} |`);
}

/** Counts of titles with known process, three months ahead: mean absolute error in titles. */
function levels() {
  const horizon = 3;
  const kinds = { 'a few each month': 1, 'a batch each July': 12 };
  console.log(
    '\n| seeded titles, 3 months ahead | steps | mean of Theta and damped | unchanged |\n| --- | ---: | ---: | ---: |',
  );
  for (const [name, every] of Object.entries(kinds)) {
    const errors = { steps: 0, smoothed: 0, unchanged: 0 };
    for (let seed = 1; seed <= SERIES; seed++) {
      const random = lehmer(seed);
      let level = 50;
      const all = Array.from({ length: 46 + horizon }, (_, t) => {
        const granted = t % every === 6 % every ? Math.floor((random() * 5 + 1) * Math.sqrt(every)) : 0;
        return (level += granted - (random() < 0.3 ? 1 : 0));
      });
      const shown = all.slice(0, 46);
      const actual = all.at(-1)!;
      const { theta, damped } = forecast(shown, 12, horizon)!.parts;
      const smoothed = (theta!.at(-1)! + damped!.at(-1)!) / 2;
      errors.steps += Math.abs(
        levelAt({ history: shown, season: 12, horizon, target: null, seed })!.value - actual,
      );
      errors.smoothed += Math.abs(smoothed - actual);
      errors.unchanged += Math.abs(shown.at(-1)! - actual);
    }
    const cells = Object.values(errors).map((error) => (error / SERIES).toFixed(2));
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

function accuracy() {
  const series = readM3();
  console.log('\n| months shown | method | sMAPE | MASE |\n| ---: | --- | ---: | ---: |');
  for (const months of [12, 24, 36, 48]) {
    for (const [name, { smape, mase }] of Object.entries(scoreMonths(series, months))) {
      console.log(
        `| ${months} | ${name} | ${smape.toFixed(3)} | ${Number.isNaN(mase) ? 'n/a' : mase.toFixed(3)} |`,
      );
    }
  }
  years('M3, even half', m3Years(series.filter((_, i) => i % 2 === 0)));
  years('M3, odd half', m3Years(series.filter((_, i) => i % 2 === 1)));
  years('M3, all', m3Years(series));
}

/** The last year's total of each series, after March, June and September. */
function years(name: string, series: readonly (readonly number[])[]) {
  const heads = ['years before', 'known to', 'ours', 'mean of three', 'run rate', 'same growth'];
  const columns = [...heads, 'Brier', 'Brier, run rate', 'in the band'];
  console.log(`\n${name} (${series.length})\n\n| ${columns.join(' | ')} |`);
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const before of [3, 2, 1]) {
    for (const [month, known] of [
      ['March', 2],
      ['June', 5],
      ['September', 8],
    ] as const) {
      const s = scoreYears(series, { known, years: before });
      const errors = [s.ours, s.meanOfThree, s.runRate, s.sameGrowth].map((error) => `${error.toFixed(2)} %`);
      const scores = [s.brier, s.brierRunRate].map((score) => score.toFixed(3));
      const cells = [before, month, ...errors, ...scores, `${(100 * s.coverage).toFixed(1)} %`];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
}
