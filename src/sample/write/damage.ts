import { fen, type Money } from '../../model/money.js';
import { parseUscc, type Uscc } from '../../model/uscc.js';
import type { Random } from '../random.js';
import type { Cell } from './sheet.js';

/** The unit that a column or its heading states, as a power of ten to yuan. */
export const UNITS = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 } as const;
export type Unit = keyof typeof UNITS;

/** An amount in a unit as exact decimal text: 123456 fen in 万元 is 0.123456. */
export function decimal(amount: Money, unit: Unit): string {
  const places = UNITS[unit] + 2;
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -places)}${fraction ? `.${fraction}` : ''}`;
}

/** The digits and signs in the wide forms of East Asian typing. */
export function fullWidth(s: string): string {
  return s.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A money cell that looks wrong but says its amount: wide digits, separators, its own unit, spaces, brackets. */
export function readableMoney(amount: Money, unit: Unit, random: Random): string {
  const plain = decimal(amount, unit);
  if (amount < 0 && random.chance(0.7)) return `(${decimal(fen(-amount), unit)})`;
  const ways = [
    () => fullWidth(plain),
    () => ` ${plain} `,
    () => (amount >= 1e10 ? `${decimal(amount, '亿元')}亿元` : `${decimal(amount, '万元')}万元`),
    () => separated(plain),
  ];
  return random.pick(Math.abs(amount) / 10 ** (UNITS[unit] + 2) >= 1000 ? ways : ways.slice(0, 3))();
}

function separated(plain: string): string {
  const [whole, fraction] = plain.split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What stands where an amount was lost. */
export function destroyedMoney(random: Random): Cell {
  return random.pick<Cell>([{ error: '#REF!' }, { error: '#N/A' }, '待补', '见附件', '—', '数据有误']);
}

/** A code that can be mended for certain: case, width, spaces, O for 0. */
export function mendableCode(code: Uscc, random: Random): string {
  const ways = [fullWidth(code), spaced(code), ` ${code}`];
  if (/[A-Z]/.test(code)) ways.push(code.toLowerCase());
  ways.push(code.slice(0, 3) + code.slice(3).replace('0', 'O'));
  return random.pick(ways.filter((way) => way !== code));
}

function spaced(code: string): string {
  return `${code.slice(0, 6)} ${code.slice(6, 12)} ${code.slice(12)}`;
}

/** A code that cannot be mended: turned into a number, cut short, or with a wrong check sign; never a valid one. */
export function destroyedCode(code: Uscc, asNumber: boolean, random: Random): Cell {
  const way = random.int(0, 2);
  if (way === 0) return asNumber ? Number(code.slice(0, 6)) * 1e12 : `${code[0]}.${code.slice(1, 4)}E+17`;
  if (way === 1) return code.slice(0, 17);
  for (;;) {
    const wrong = code.slice(0, 17) + random.pick([...'0123456789ABCDEFGHJKLMNPQRTUWXY']);
    if (wrong !== code && !parseUscc(wrong)) return wrong;
  }
}
