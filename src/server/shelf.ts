import { createHash } from 'node:crypto';

/** An answer as it is sent, with the tag of its bytes. */
export interface Copy {
  bytes: Buffer;
  etag: string;
}

interface Place {
  edition: string;
  copy: Promise<Copy>;
  /** 0 until it is made. */
  size: number;
}

/** Answers that were made, until what they are made of has another edition; the one asked for longest ago makes room. */
export class Shelf {
  private readonly places = new Map<string, Place>();
  private size = 0;

  /** @param most what it holds at most; a single answer that is larger is not kept. */
  constructor(private readonly most: { answers: number; bytes: number }) {}

  /** The answer of an address, made once for an edition however many ask at a time. What fails is made again. */
  take(address: string, edition: string, make: () => Promise<string | Uint8Array>): Promise<Copy> {
    const known = this.places.get(address);
    if (known?.edition === edition) {
      // The one asked for last stands last.
      this.places.delete(address);
      this.places.set(address, known);
      return known.copy;
    }
    this.drop(address);
    const place: Place = { edition, copy: copyOf(make), size: 0 };
    this.places.set(address, place);
    this.makeRoom();
    void this.measure(address, place);
    return place.copy;
  }

  private async measure(address: string, place: Place): Promise<void> {
    const size = await place.copy.then(
      ({ bytes }) => bytes.length,
      () => null,
    );
    if (this.places.get(address) !== place) return;
    if (size === null) return this.drop(address);
    this.size += place.size = size;
    this.makeRoom();
  }

  private makeRoom(): void {
    for (const address of this.places.keys()) {
      if (this.places.size <= this.most.answers && this.size <= this.most.bytes) return;
      this.drop(address);
    }
  }

  private drop(address: string): void {
    this.size -= this.places.get(address)?.size ?? 0;
    this.places.delete(address);
  }
}

async function copyOf(make: () => Promise<string | Uint8Array>): Promise<Copy> {
  const bytes = Buffer.from(await make());
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"` };
}

/** Whether a browser that asks with `If-None-Match` holds the answer of a tag (RFC 9110, weak comparison). */
export function holds(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false;
  return asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
}
