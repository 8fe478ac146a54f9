import { createHmac, timingSafeEqual } from 'node:crypto';

const SECOND = 1000;
/** Nobody reads and fills in a form faster. */
const SOONEST = 3 * SECOND;
const LATEST = 24 * 3600 * SECOND;

/** Shows when a form of ours was written, without a cookie: only this process can have made it. */
export class FormStamp {
  constructor(private readonly key: Uint8Array) {}

  /** A stamp of an instant in milliseconds. */
  at(instant: number): string {
    return `${instant}.${this.signed(String(instant))}`;
  }

  /** How a stamp stands at an instant; `stale` also where it is none of ours. */
  check(stamp: string, now: number): 'fine' | 'too-fast' | 'stale' {
    const [written = '', signature = ''] = stamp.split('.');
    const wanted = Buffer.from(this.signed(written));
    const given = Buffer.from(signature);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 'stale';
    const age = now - Number(written);
    if (age > LATEST) return 'stale';
    return age < SOONEST ? 'too-fast' : 'fine';
  }

  private signed(written: string): string {
    return createHmac('sha256', this.key).update(written).digest('base64url');
  }
}
