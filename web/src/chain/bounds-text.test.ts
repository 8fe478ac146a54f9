import { expect, test } from 'vitest';
import { boundsText } from './bounds-text.js';

test.each([
  [{ low: 0.894, high: 0.897 }, 'share', '89.4–89.7%'],
  [{ low: 1, high: 1 }, 'share', '100.0%'],
  [{ low: 0, high: 1 }, 'share', '0.0–100.0%'],
  [{ low: 1.2e8, high: 3.4e9 }, 'CNY', '1.2–34.0 亿元'],
  [{ low: 3.4e9, high: 3.4e9 }, 'CNY', '34.0 亿元'],
] as const)('%j of %s', (bounds, unit, text) => {
  expect(boundsText(bounds, unit, 'zh')).toBe(text);
});
