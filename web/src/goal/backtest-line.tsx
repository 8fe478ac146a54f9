import type { Goal } from '../api/types.js';
import { DetailLine } from '../figure/detail-line.js';
import { percent } from '../format/index.js';
import { useWords } from '../i18n/use-words.js';

type Backtest = NonNullable<NonNullable<Goal['forecast']>['backtest']>;

/** How wrong the forecast was in the years behind, beside two simple ways of forecasting. */
export function BacktestLine({ backtest }: { backtest: Backtest }) {
  const { t } = useWords();
  const { years, apeMedian, runRateApeMedian, sameGrowthApeMedian } = backtest;
  const show = (error: number | null) => (error === null ? '—' : percent(error));
  return (
    <DetailLine
      label={t('backtest', { years })}
      note={t('backtestOthers', { runRate: show(runRateApeMedian), sameGrowth: show(sameGrowthApeMedian) })}
    >
      {show(apeMedian)}
    </DetailLine>
  );
}
