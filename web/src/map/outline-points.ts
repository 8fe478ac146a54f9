import type { Outline } from '../api/types.js';
import type { Position } from './projection.js';

/** Every point of some outlines. */
export const pointsOf = (outlines: readonly Outline[]): Position[] =>
  outlines.flatMap(({ polygons }) => polygons.flat(2));

/** The middle of the box around an outline, where its name stands. */
export function middleOf(outline: Outline): Position {
  const points = pointsOf([outline]);
  const middle = (all: number[]) => (Math.min(...all) + Math.max(...all)) / 2;
  return [middle(points.map(([lon]) => lon)), middle(points.map(([, lat]) => lat))];
}
