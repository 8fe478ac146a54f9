/**
 * How fast and how near the forecaster is. `npx tsx bench/forecast.ts` prints the tables of
 * bench/results/forecast.md. Speed is measured on seeded series of our own; accuracy needs the M3 file.
 */
import { forecast, levelAt } from '../src/lenses/plan/forecast/index.js';
import { m3Present, readM3, scoreMonths, scoreYears } from './m3.js';
import { lehmer, planted } from './planted.js';

const SERIES = 1428;
const RUNS = 9;

speed();
levels();
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
  console.log(
    '\n| years before | known to | ours (Theta) | mean of three | run rate | same growth | Brier | Brier, run rate | in band × 1 | × 1.5 |',
  );
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const years of [3, 2, 1]) {
    for (const [month, known] of [
      ['March', 2],
      ['June', 5],
      ['September', 8],
    ] as const) {
      const bare = scoreYears(series, { known, years, spread: 1 });
      const s = scoreYears(series, { known, years, spread: 1.5 });
      const errors = [s.ours, s.meanOfThree, s.runRate, s.sameGrowth].map((error) => `${error.toFixed(2)} %`);
      const scores = [s.brier, s.brierRunRate].map((score) => score.toFixed(3));
      const shares = [bare.coverage, s.coverage].map((share) => `${(100 * share).toFixed(1)} %`);
      console.log(`| ${years} | ${month} | ${[...errors, ...scores, ...shares].join(' | ')} |`);
    }
  }
}
