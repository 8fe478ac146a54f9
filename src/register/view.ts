import type { Day } from '../model/day.js';
import type { EnterpriseId } from '../model/identity.js';
import { type Enterprise, enterprisesAsOf } from './enterprises.js';
import type { KindName } from '../model/kinds.js';
import type { Snapshot } from './snapshot.js';
import { type Statement, statementsAbout, statementsOf } from './statements.js';
import type { Table } from './table.js';

/** The register at one revision: which sources are live and which enterprise each mention stands for. */
export class View {
  /** The enterprises, in the order of their ids; an enterprise's index is its place here. */
  readonly ids: readonly EnterpriseId[];
  /** The index of each mention's enterprise, −1 when it had none. */
  private readonly enterpriseOfMention: Int32Array;
  private readonly live: Uint8Array;
  private readonly holders = new Map<KindName, Int32Array>();
  private readonly slots = new Map<KindName, Slots>();
  private readonly profiles = new Map<string, readonly Enterprise[]>();

  constructor(
    readonly snapshot: Snapshot,
    readonly revision: number,
    /** The instant at which this revision was committed; empty when there is none. */
    readonly knownAt: string,
  ) {
    const standing = snapshot.assignments.filter((a) => a.from <= revision && revision < a.until);
    this.ids = [...new Set(standing.map((a) => a.enterprise))].sort();
    const index = new Map(this.ids.map((id, i) => [id, i]));
    this.enterpriseOfMention = new Int32Array(snapshot.mentions.length).fill(-1);
    for (const a of standing) this.enterpriseOfMention[a.mention] = index.get(a.enterprise)!;
    this.live = Uint8Array.from(snapshot.sources, (s) => Number(s.from <= revision && revision < s.until));
  }

  /** The index of the enterprise that a mention stands for, −1 when there is none. */
  enterpriseOf(mention: number): number {
    return mention < 0 ? -1 : this.enterpriseOfMention[mention]!;
  }

  /** Whether a source counts at this revision. */
  isLive(source: number): boolean {
    return this.live[source] === 1;
  }

  /** The index of the enterprise that each row of a table is about, by slot; −1 where there is none or the row's source is not live. */
  holdersOf(table: Table): Int32Array {
    let holders = this.holders.get(table.kind);
    if (!holders) {
      holders = Int32Array.from(table.mentions, (mention, slot) =>
        this.isLive(table.sources[slot]!) ? this.enterpriseOf(mention) : -1,
      );
      this.holders.set(table.kind, holders);
    }
    return holders;
  }

  /** The live rows of a table that are about an enterprise, by slot. */
  slotsOf(table: Table, enterprise: number): Int32Array {
    let slots = this.slots.get(table.kind);
    if (!slots) {
      slots = slotsByHolder(this.holdersOf(table), this.ids.length);
      this.slots.set(table.kind, slots);
    }
    return slots.all.subarray(slots.starts[enterprise], slots.starts[enterprise + 1]);
  }

  /** The newest day on which a source was drawn up by a day, empty when none was. Between two such days what was stated is the same. */
  lastStated(by: Day): string {
    let last = '';
    for (const { statedOn } of this.snapshot.sources)
      if (statedOn !== null && statedOn <= by && statedOn > last) last = statedOn;
    return last;
  }

  /** The enterprises with their attributes as stated by a day. */
  enterprises(asOf: Day): readonly Enterprise[] {
    const cut = this.lastStated(asOf);
    let profiles = this.profiles.get(cut);
    if (!profiles) {
      profiles = enterprisesAsOf(this, asOf);
      this.profiles.set(cut, profiles);
    }
    return profiles;
  }

  /** The live rows of a kind that were stated by a day, read by field, the newest first. */
  statements(kind: KindName, asOf: Day): Statement[] {
    return statementsOf(this, kind, asOf);
  }

  /** Those of them that are about one enterprise, by its index. */
  statementsAbout(kind: KindName, asOf: Day, enterprise: number): Statement[] {
    return statementsAbout(this, kind, asOf, enterprise);
  }
}

/** Slots laid out by holder: those of holder h stand from `starts[h]` until before `starts[h + 1]`, ascending. */
interface Slots {
  starts: Int32Array;
  all: Int32Array;
}

/** The slots of each holder, by counting; a slot without one is left out. */
function slotsByHolder(holders: Int32Array, count: number): Slots {
  const starts = new Int32Array(count + 1);
  for (const holder of holders) if (holder >= 0) starts[holder + 1]!++;
  for (let h = 0; h < count; h++) starts[h + 1]! += starts[h]!;
  const next = starts.slice();
  const all = new Int32Array(starts[count]!);
  holders.forEach((holder, slot) => {
    if (holder >= 0) all[next[holder]!++] = slot;
  });
  return { starts, all };
}
