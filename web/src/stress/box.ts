/** West, south, east and north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The box as the address has it; a ten-thousandth of a degree is some ten metres. */
export const wordOf = (box: Box): string => box.map((degrees) => Number(degrees.toFixed(4))).join(',');

/** How something that stops is called: a box by its edges, all else by its own word. */
export function nameOfStop(word: string): string {
  const [west, south, east, north, ...more] = word.split(',').map(Number);
  const box = [west, south, east, north].every((n) => Number.isFinite(n)) && more.length === 0;
  return box ? `${west}–${east}°E ${south}–${north}°N` : word;
}

/** The box between two corners, whichever they are. */
export const boxBetween = (a: readonly [number, number], b: readonly [number, number]): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
];

export const isInside = ([west, south, east, north]: Box, longitude: number, latitude: number): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;
