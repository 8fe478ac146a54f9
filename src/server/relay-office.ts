import { newestRevisions } from '../register/index.js';
import { changedBy, type Figures, importPageOf } from './answers/import.js';
import { beginningOf } from './answers/instant.js';
import { Desk, type OfficeParts } from './desk.js';
import { LiveOffice } from './live-office.js';
import type { Office } from './office.js';

/** A `LiveOffice` that goes on to a newer revision when it is told to, asked for its methods by name: in another process. */
export interface Seat {
  ask(work: string, args: readonly unknown[]): Promise<unknown>;
}

export interface RelayOptions {
  /** Takes what fails while nobody waits for it. */
  log: (fault: unknown) => void;
  /** Milliseconds that go on evenly, by which it is known how long a register takes to read. */
  clock: () => number;
}

/** A register that is read in so many milliseconds is waited for; one that takes longer is answered from the earlier revision meanwhile. */
const PATIENCE = 1000;
/** Answers that are kept, and asked for anew before a newer revision is answered from. */
const KEPT = 100;

/** What is answered alike while the version stands. */
const STEADY: ReadonlySet<string> = new Set<keyof LiveOffice>([
  'changes',
  'fingerprint',
  'overview',
  'goal',
  'tasks',
  'collection',
  'contributions',
  'contribution',
  'fact',
  'enterprises',
  'enterpriseProfile',
  'ladder',
  'assessment',
  'chain',
  'chainPart',
  'chainGaps',
  'stress',
  'stressScreen',
  'stressMap',
  'stressWhat',
  'parksPage',
  'projects',
  'visits',
  'publicFigures',
  'publicParks',
  'publicPlan',
  'regions',
  'overseas',
  'needs',
  'need',
  'invitations',
]);

/** What a seat answers from the register as it is now, whatever revision it has read: alike while the newest one stands. */
const FRESH: ReadonlySet<string> = new Set<keyof LiveOffice>(['review']);

const ASKED: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(LiveOffice.prototype).filter((name) => name !== 'constructor'),
);

interface Kept {
  work: string;
  args: readonly unknown[];
  answer: Promise<unknown>;
}

/**
 * Which of two seats answers. When the register has a newer revision, the other one reads it while this one goes on
 * answering; then it answers, and the first one rests.
 */
class Relay {
  private standing = -1;
  private took = 0;
  private coming: Promise<void> | null = null;
  private resting: Promise<unknown> = Promise.resolve();
  private version = '';
  /** The newest revision there was when it was last looked. */
  private newest = -1;
  private kept = new Map<string, Kept>();
  private readonly asked = new Set<Promise<unknown>>();

  constructor(
    private readonly parts: OfficeParts,
    private seat: Seat,
    private other: Seat,
    private readonly log: RelayOptions['log'],
    private readonly clock: RelayOptions['clock'],
  ) {}

  /** What is answered from; it waits for a newer revision where that is soon there. */
  async follow(): Promise<string> {
    const newest = await newestRevisions(this.parts.register);
    this.newest = newest.snapshot;
    if (newest.snapshot !== this.standing) {
      const coming = this.change();
      if (this.standing < 0 || this.took < PATIENCE) await coming;
      else coming.catch(this.log);
    }
    const version = this.versionWith(newest.steps);
    if (version !== this.version) {
      this.kept.clear();
      this.version = version;
    }
    return version;
  }

  private versionWith(steps: number): string {
    return `${this.standing}/${steps}/${this.parts.today()}`;
  }

  /** Goes on to the newest revision, however long it takes. */
  async catchUp(): Promise<void> {
    while ((await newestRevisions(this.parts.register)).snapshot !== this.standing) await this.change();
  }

  async ask(work: string, args: readonly unknown[]): Promise<unknown> {
    if (!STEADY.has(work) && !FRESH.has(work)) return this.put(work, args);
    const of = FRESH.has(work) ? ` of ${this.newest}` : '';
    const key = `${work} ${JSON.stringify(args)}${of}`;
    const { kept } = this;
    const one = kept.get(key) ?? { work, args, answer: this.put(work, args) };
    // The one asked for last stands last, the first is let go.
    kept.delete(key);
    kept.set(key, one);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    try {
      return await one.answer;
    } catch (error) {
      // What failed is asked again.
      if (kept.get(key) === one) kept.delete(key);
      throw error;
    }
  }

  private put(work: string, args: readonly unknown[]): Promise<unknown> {
    const answer = this.seat.ask(work, args);
    const { asked } = this;
    asked.add(answer);
    void Promise.allSettled([answer]).then(() => asked.delete(answer));
    return answer;
  }

  private change(): Promise<void> {
    this.coming ??= this.goOn().finally(() => (this.coming = null));
    return this.coming;
  }

  private async goOn(): Promise<void> {
    await this.resting;
    const { seat, other } = this;
    // A process that has just been started is not slow to read.
    await other.ask('rest', []);
    const { steps } = await newestRevisions(this.parts.register);
    const start = this.clock();
    const standing = (await other.ask('catchUp', [])) as number;
    this.took = this.clock() - start;
    const kept = this.took < PATIENCE ? new Map<string, Kept>() : await this.madeAnew(other);
    [this.seat, this.other] = [other, seat];
    this.standing = standing;
    this.version = this.versionWith(steps);
    this.kept = kept;
    this.resting = Promise.allSettled(this.asked)
      .then(() => seat.ask('rest', []))
      .catch(this.log);
  }

  /** What was asked last, answered by a seat. */
  private async madeAnew(seat: Seat): Promise<Map<string, Kept>> {
    const kept = new Map<string, Kept>();
    await seat.ask('makeReady', []).catch(this.log);
    for (const [key, { work, args }] of Array.from(this.kept)) {
      if (FRESH.has(work)) continue;
      const answer = seat.ask(work, args);
      // What fails is asked again by whoever wants it.
      await answer.then(
        () => kept.set(key, { work, args, answer }),
        () => undefined,
      );
    }
    return kept;
  }
}

/**
 * The office over two seats that answer in processes of their own: while a newer revision is read, and the lenses are
 * asked of it what was asked last, questions are answered from the earlier one. A register that is read at once is waited for, so that
 * whoever has changed something finds it changed.
 */
export function relayOffice(
  parts: OfficeParts,
  seats: readonly [Seat, Seat],
  { log, clock }: RelayOptions,
): Office & Pick<LiveOffice, 'makeReady'> {
  const relay = new Relay(parts, ...seats, log, clock);
  const desk = new Desk(parts);
  const ask = async (work: string, args: readonly unknown[]) => {
    await relay.follow();
    return relay.ask(work, args);
  };
  /** Whoever has written finds it written. */
  const write =
    (work: string) =>
    async (...args: readonly unknown[]) => {
      const done = await ask(work, args);
      await relay.catchUp();
      return done;
    };
  const figures = async () => {
    await relay.catchUp();
    return (await relay.ask('figures', [])) as Figures;
  };
  const here: Partial<ReturnType<typeof relayOffice>> = {
    makeReady: async () => void (await ask('makeReady', [])),
    revision: () => desk.revision(),
    version: () => relay.follow(),
    today: () => desk.defaultDay,
    beginningOf: (day) => beginningOf(day, parts.zone.time_zone),
    parks: () => parts.plan.parks.map(({ id, name }) => ({ id, name })),
    importPage: (tray) => importPageOf(desk, tray),
    changedBy: (act) => changedBy(figures, act),
    override: write('override') as Office['override'],
    undoOverride: write('undoOverride') as Office['undoOverride'],
  };
  return new Proxy(here as ReturnType<typeof relayOffice>, {
    get: (known, name) => {
      if (name in known) return known[name as keyof typeof known];
      if (typeof name !== 'string' || !ASKED.has(name)) return undefined;
      return (...args: unknown[]) => ask(name, args);
    },
  });
}
