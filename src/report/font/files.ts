import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The weights that a brief is set in. */
export const WEIGHTS = { regular: 400, bold: 700 } as const;
export type Weight = keyof typeof WEIGHTS;

const PACKAGE = '@fontsource/noto-sans-sc';
const { resolve } = createRequire(import.meta.url);

/** The common characters come in one file; the rest in slices by code point. */
const COMMON = 'chinese-simplified';

/** Whether a list of ranges such as `U+f0a7,U+1f1e9-1f1f5` holds a code point. */
function inRanges(ranges: string, code: number): boolean {
  return ranges.split(',').some((range) => {
    const [first, last] = range.replace('U+', '').split('-');
    const from = parseInt(first!, 16);
    return code >= from && code <= (last === undefined ? from : parseInt(last, 16));
  });
}

/** The files that may hold some of these characters, the common ones first: read only as long as some are missing. */
export function* fontFiles(codes: ReadonlySet<number>, weight: Weight): Generator<Buffer> {
  const read = (part: string) =>
    readFileSync(resolve(`${PACKAGE}/files/noto-sans-sc-${part}-${WEIGHTS[weight]}-normal.woff`));
  yield read(COMMON);
  const slices = JSON.parse(readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  for (const [name, ranges] of Object.entries(slices))
    if ([...codes].some((code) => inRanges(ranges, code))) yield read(name.replace(/[[\]]/g, ''));
}
