import { listSeenBy, type NeedLine, reachedBy, type Viewer } from '../../lenses/match/index.js';
import type { PlanQuestion } from '../../lenses/plan/index.js';
import type { NeedsPage } from '../api.js';
import type { Desk } from '../desk.js';
import type { NeedsAsked } from '../parameters.js';
import { saidIn } from './chain-desk.js';
import { theMatcher } from './need-desk.js';

type Line = NeedsPage['lines'][number];
type Sort = NeedsAsked['sort'];

function metBy({ gap, candidates }: NeedLine): Line['met'] {
  return gap?.kind ?? (candidates > 0 ? 'fits' : 'nobody');
}

const titleOf = ({ need }: NeedLine) => need.part?.name ?? need.process?.name ?? null;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
/** What is not known stands last. */
const LAST = '￿';

const ORDERS: Record<Sort, (a: NeedLine, b: NeedLine) => number> = {
  start: (a, b) => compare(a.need.start ?? LAST, b.need.start ?? LAST),
  part: (a, b) => compare(titleOf(a)?.zh ?? LAST, titleOf(b)?.zh ?? LAST),
  volume: (a, b) => (b.need.volumePerYear ?? -1) - (a.need.volumePerYear ?? -1),
};

/** The needs that somebody may see, with how each is met and how far its loop has come. */
export async function needsPageOf(
  desk: Desk,
  question: PlanQuestion,
  { buyer, met, loop, find, sort, from, limit }: NeedsAsked,
  viewer: Viewer,
): Promise<NeedsPage> {
  const whose = viewer.role === 'office' ? '' : viewer.enterprise;
  const { asOf, says, needs } = await desk.upToDate(`needs ${viewer.role} ${whose}`, question, async () =>
    listSeenBy(viewer, await theMatcher(desk, question)),
  );
  const lines = needs.map((line): Line => ({
    ...line,
    met: metBy(line),
    reached: reachedBy(line),
    door:
      viewer.role === 'office' ? { row: line.need.row, field: line.need.part ? 'part' : 'process' } : null,
  }));
  const found = lines
    .filter(
      (line) =>
        (buyer === undefined || line.need.buyer?.id === buyer) &&
        (met === undefined || line.met === met) &&
        (loop === undefined || line.reached === loop) &&
        saidIn(find, [
          titleOf(line)?.en ?? null,
          titleOf(line)?.zh ?? null,
          line.need.buyer?.name ?? null,
          line.need.plant,
          line.need.programme,
          line.best?.name ?? null,
        ]),
    )
    .sort((a, b) => ORDERS[sort](a, b));
  const buyers = new Map(needs.flatMap(({ need: { buyer: b } }) => (b?.id ? [[b.id, b.name]] : [])));
  return {
    asOf,
    says,
    needs: needs.length,
    total: found.length,
    from,
    truncated: found.length > from + limit || from > 0,
    lines: found.slice(from, from + limit),
    buyers: [...buyers].map(([id, name]) => ({ id, name })),
  };
}
