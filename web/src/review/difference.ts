/** A run of characters, and whether the other text has them in this order too. */
export interface Run {
  text: string;
  differs: boolean;
}

export interface Difference {
  left: Run[];
  right: Run[];
  /** Of all characters, those that both have: 0 to 1. */
  share: number;
}

/** Longer texts are not compared sign by sign. */
const LONGEST = 200;

const plain = (sign: string) => sign.normalize('NFKC').toLowerCase();

/** The runs of a text of which some signs are kept. */
function runsOf(signs: readonly string[], kept: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  signs.forEach((sign, i) => {
    const last = runs.at(-1);
    if (last && last.differs === !kept[i]) last.text += sign;
    else runs.push({ text: sign, differs: !kept[i] });
  });
  return runs;
}

/** Two texts sign by sign: the longest common subsequence is what they share, width and case of signs apart. */
export function differenceOf(left: string, right: string): Difference {
  const [a, b] = [[...left], [...right]];
  if (a.length > LONGEST || b.length > LONGEST) {
    const same = plain(left) === plain(right);
    const whole = (text: string) => [{ text, differs: !same }];
    return {
      left: whole(left),
      right: whole(right),
      share: Number(same),
    };
  }
  const [x, y] = [a.map(plain), b.map(plain)];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i]![j] =
        x[i] === y[j] ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
  const keptLeft = a.map(() => false);
  const keptRight = b.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (x[i] === y[j]) {
      keptLeft[i++] = true;
      keptRight[j++] = true;
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  const common = longest[0]![0]!;
  const all = a.length + b.length;
  return {
    left: runsOf(a, keptLeft),
    right: runsOf(b, keptRight),
    share: all === 0 ? 1 : (2 * common) / all,
  };
}
