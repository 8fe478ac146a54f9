import type { Day } from '../model/day.js';
import type { EnterpriseId } from '../model/identity.js';
import { type Enterprise, enterprisesAsOf } from './enterprises.js';
import type { Snapshot } from './snapshot.js';

/** The register at one revision: which sources are live and which enterprise each mention stands for. */
export class View {
  /** The enterprises, in the order of their ids; an enterprise's index is its place here. */
  readonly ids: readonly EnterpriseId[];
  /** The index of each mention's enterprise, −1 when it had none. */
  private readonly enterpriseOfMention: Int32Array;
  private readonly live: Uint8Array;
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

  /** The enterprises with their attributes as stated by a day. */
  enterprises(asOf: Day): readonly Enterprise[] {
    let profiles = this.profiles.get(asOf);
    if (!profiles) {
      profiles = enterprisesAsOf(this, asOf);
      this.profiles.set(asOf, profiles);
    }
    return profiles;
  }
}
