import { expect, test } from 'vitest';
import { differenceOf } from './difference.js';

const marked = (left: string, right: string) => {
  const { left: a, right: b, share } = differenceOf(left, right);
  const line = (runs: typeof a) => runs.map((r) => (r.differs ? `[${r.text}]` : r.text)).join('');
  return [line(a), line(b), Math.round(share * 100)];
};

test.each([
  ['武汉棠衍汽车', '武汉棠秉汽车', ['武汉棠[衍]汽车', '武汉棠[秉]汽车', 83]],
  ['楠良内饰', '武汉楠良内饰件有限公司', ['楠良内饰', '[武汉]楠良内饰[件有限公司]', 53]],
  ['ＡＢＣ Co', 'abc co', ['ＡＢＣ Co', 'abc co', 100]],
  ['𠀀甲', '𠀁甲', ['[𠀀]甲', '[𠀁]甲', 50]],
  ['', '', ['', '', 100]],
] as const)('%s and %s', (left, right, expected) => {
  expect(marked(left, right)).toEqual(expected);
});
