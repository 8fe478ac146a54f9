import type { Text } from '../../../model/text.js';
import type { Fit } from './fit.js';
import type { Method } from './method.js';

/** The forecasts that a mean was made of; null where one was not used. */
export interface Parts {
  seasonalNaive: number[] | null;
  theta: number[] | null;
  damped: number[] | null;
}

/** Expected values of the points after a history, and the fit that says how unsure they are. */
export interface PointForecast {
  mean: number[];
  method: Method;
  /** Why a simpler method was taken; null when none was. */
  reason: Text | null;
  fit: Fit;
  parts: Parts;
}
