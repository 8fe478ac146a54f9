import { describe, expect, it } from 'vitest';
import { amountText, formatGrowth, formatMoney, moneyText } from './format.js';

describe('format', () => {
  it('T72: one scaling for 亿元 and 万元, whatever the size and sign', () => {
    expect(moneyText(114_260_000_000, 'zh')).toBe('1,142.6 亿元');
    expect(moneyText(51_234, 'zh')).toBe('5 万元');
    expect(moneyText(123_456_789, 'zh')).toBe('1.2 亿元');
    expect(moneyText(-2_020_000_000, 'zh')).toBe('−20.2 亿元');
    expect(moneyText(114_260_000_000, 'en')).toBe('114.3 bn CNY');
    expect(moneyText(86_000_000, 'en')).toBe('86 m CNY');
  });

  it('T6: prints 365 % and more as it is', () => {
    expect(formatGrowth(3.65366)).toBe('+365.4%');
    expect(formatGrowth(-0.004)).toBe('−0.4%');
    expect(formatGrowth(0)).toBe('0.0%');
    expect(formatMoney(-0.4, 'zh')).toEqual({ figure: '0', unit: '元' });
  });

  it('T52: a share is a percentage because its unit says so, be it 0.004, 0.4, 1 or 85', () => {
    const shown = [0.004, 0.4, 1, 85].map((value) => amountText(value, 'share', 'en'));
    expect(shown).toEqual(['0.4%', '40.0%', '100.0%', '8,500.0%']);
    expect([1, 85].map((value) => amountText(value, 'firm', 'en'))).toEqual(['1 firm', '85 firms']);
  });
});
