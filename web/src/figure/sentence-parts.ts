/** A piece of the sentence: plain words, a figure, the name of an enterprise, or the firms that are late. */
export type Part =
  | { kind: 'words'; text: string }
  | { kind: 'figure'; text: string }
  | { kind: 'late'; text: string }
  | { kind: 'enterprise'; text: string; id: string };

const MONEY = String.raw`[+−]?\d[\d,]*(?:\.\d+)? ?(?:%|亿元|万元|bn CNY|m CNY)`;
const COUNT = String.raw`[+−]?\d[\d,]* ?(?:家(?!规上)|个(?!百|月)|firms?|platforms?|centres?|brands?)(?![a-z])`;
const FIGURE = `${MONEY}|${COUNT}`;
const LATE = String.raw`\d+ (?:家规上企业|above-scale firms?)`;

/**
 * Cuts the sentence where a reader can go on: figures stand out, and the enterprises and late reporters that it names
 * are doors.
 */
export function sentenceParts(sentence: string, enterprises: { id: string; name: string }[]): Part[] {
  // The longer of two names that begin alike is tried first.
  const names = enterprises
    .filter(({ name }) => sentence.includes(name))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const cuts = new RegExp(`(${[...names, LATE, FIGURE].join('|')})`);
  return sentence.split(cuts).flatMap((text, i): Part[] => {
    if (text === '') return [];
    if (i % 2 === 0) return [{ kind: 'words', text }];
    const enterprise = enterprises.find(({ name }) => name === text);
    if (enterprise) return [{ kind: 'enterprise', text, id: enterprise.id }];
    return [{ kind: new RegExp(`^${LATE}$`).test(text) ? 'late' : 'figure', text }];
  });
}
