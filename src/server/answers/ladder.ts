import { LADDER, type Ladder, ladderOf, nextWindow, regionOf } from '../../lenses/ladder/index.js';
import { type PlanQuestion, suppliersOf, titleGoals } from '../../lenses/plan/index.js';
import { type Language, type Text, text } from '../../model/text.js';
import { ladderWorkbook } from '../../report/index.js';
import type { EnterpriseProfile, LadderPage } from '../api.js';
import type { Desk } from '../desk.js';
import type { OfficeFile } from '../office.js';
import type { LadderAsked } from '../parameters.js';
import { linesOf } from './ladder-lines.js';

/** Enterprises that a search by the forms of a name may find. */
const NAMED = 500;

const FILE_NAME = text('Ladder', '梯度培育台账');

/** What the ladder is asked of: the rules and the day, wherever a firm's own region is not known that of the zone. */
const asking = ({ parts: { rulebooks, zone } }: Desk, { view, asOf }: PlanQuestion) => ({
  view,
  rulebooks,
  region: zone.name.zh,
  asOf,
});

const suppliers = (desk: Desk, question: PlanQuestion) =>
  desk.once('suppliers', question, async () => suppliersOf(question));

/** The pipeline of titles of the whole zone on the question's day. */
function wholeLadder(desk: Desk, question: PlanQuestion): Promise<Ladder> {
  return desk.once('ladder', question, async () =>
    ladderOf({
      ...asking(desk, question),
      members: await suppliers(desk, question),
      goals: titleGoals(question, LADDER),
    }),
  );
}

/** Where one enterprise stands on the ladder; null for who is no parts supplier of the zone. */
export async function rungOf(
  desk: Desk,
  question: PlanQuestion,
  enterprise: string,
): Promise<EnterpriseProfile['ladder']> {
  const { rungs } = await wholeLadder(desk, question);
  const lines = await desk.once('ladder by enterprise', question, async () => {
    const ladder = await wholeLadder(desk, question);
    return new Map(ladder.lines.map((line) => [line.enterprise.id, line]));
  });
  const line = lines.get(enterprise);
  if (!line) return null;
  const { enterprise: _, ...standing } = line;
  return { ...standing, names: rungs.map(({ rung, name }) => ({ rung, name })) };
}

/** The enterprises that are called so in any form of their names: short, former, English, pinyin. */
async function namedBy(desk: Desk, question: PlanQuestion, words: string): Promise<ReadonlySet<string>> {
  const finder = await desk.finder(question);
  return new Set(finder(words, NAMED).map(({ enterprise }) => enterprise));
}

async function found(desk: Desk, question: PlanQuestion, asked: LadderAsked) {
  const ladder = await wholeLadder(desk, question);
  const named = asked.find ? await namedBy(desk, question, asked.find) : new Set<string>();
  return { ladder, lines: linesOf(ladder, asked, named) };
}

/** The parks of a ladder, each once, in order of their names. */
function parksOf({ lines }: Ladder): Text[] {
  const parks = new Map(lines.flatMap(({ enterprise: { park } }) => (park ? [[park.zh, park]] : [])));
  return [...parks.values()].sort((a, b) => (a.en < b.en ? -1 : 1));
}

/** The next filing window of each rung, in the region that the zone's name tells. */
function windowsOf(desk: Desk, { asOf }: PlanQuestion): LadderPage['windows'] {
  const { rulebooks, zone } = desk.parts;
  const region = regionOf(rulebooks, zone.name.zh);
  return LADDER.flatMap((id) => {
    const rung = rulebooks.rungs.find((r) => r.rung === id)!;
    const next = nextWindow({ rung, asOf, case: 'new', region });
    return next ? [{ rung: id, opens: next.opens, closes: next.closes, seen: next.window.seen }] : [];
  });
}

/** The board, and the part of the list that is asked for. */
export async function ladderPageOf(
  desk: Desk,
  question: PlanQuestion,
  asked: LadderAsked,
): Promise<LadderPage> {
  const { ladder, lines } = await found(desk, question, asked);
  const from = asked.from ?? 0;
  const given = lines.slice(from, from + (asked.limit ?? lines.length));
  return {
    ...ladder,
    firms: ladder.lines.length,
    total: lines.length,
    from,
    truncated: given.length < lines.length,
    parks: parksOf(ladder),
    windows: windowsOf(desk, question),
    lines: given,
  };
}

/** The firms that the filter finds, every one of them, as a workbook. */
export async function ladderFileOf(
  desk: Desk,
  question: PlanQuestion,
  language: Language,
  asked: LadderAsked,
): Promise<OfficeFile> {
  const { ladder, lines } = await found(desk, question, asked);
  return {
    bytes: ladderWorkbook({ ...ladder, lines }, language),
    name: `${FILE_NAME[language]} ${question.asOf}.xlsx`,
  };
}
