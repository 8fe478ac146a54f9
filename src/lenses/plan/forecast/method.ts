import { type Text, text } from '../../../model/text.js';

/** How a forecast was made, as it is named on screens. */
export const METHODS = {
  'mean-of-three': text(
    'mean of seasonal naive, Theta and damped trend',
    '季节朴素法、Theta法与阻尼趋势法的平均',
  ),
  'theta-shares': text(
    "the Theta method and each period's usual share of the year, weighted by their errors in earlier years",
    'Theta法与各期常年占比推算，按历年误差加权',
  ),
  theta: text('Theta method', 'Theta法'),
  'seasonal-naive-and-ses': text(
    'mean of the same period last year and the smoothed level',
    '上年同期与平滑水平的平均',
  ),
  ses: text('smoothed level', '平滑水平'),
  steps: text('present level and its average monthly change', '现有数量加月均增减'),
  'seasonal-steps': text('present level and the usual change of each month', '现有数量加历年同月增减'),
  known: text('all periods are known', '各期数据齐全'),
} as const satisfies Record<string, Text>;

export type Method = keyof typeof METHODS;
