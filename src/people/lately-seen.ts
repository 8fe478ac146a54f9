import type { Person } from './person.js';

/** Milliseconds for which whoever was seen is known again without a look at the sessions. */
const LATELY = 5_000;
/** Visitors that are remembered: more than an office has. */
const MOST = 1_000;

/**
 * Who was seen by their cookies a moment ago: a page asks for several things at once, and each look at a session costs
 * more than most answers. Whatever changes an account or a session here forgets all of them; what another process
 * changes counts after five seconds.
 */
export class LatelySeen {
  private seen = new Map<string, { person: Person; until: number }>();

  constructor(private readonly now: () => Date) {}

  /** The person of the cookies, else whoever `look` finds; null is never remembered. */
  async personOf(cookies: string, look: () => Promise<Person | null>): Promise<Person | null> {
    const { seen } = this;
    const at = this.now().getTime();
    const known = seen.get(cookies);
    if (known !== undefined && at < known.until) return known.person;
    const person = await look();
    // What was found before a change is not remembered after it: `seen` is then another map.
    if (seen.size >= MOST) seen.clear();
    if (person === null) seen.delete(cookies);
    else seen.set(cookies, { person, until: at + LATELY });
    return person;
  }

  forget(): void {
    this.seen = new Map();
  }
}
