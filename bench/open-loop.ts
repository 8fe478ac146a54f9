import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

export interface Load {
  /** Milliseconds from the instant at which each answer was due to be asked until it was whole, ascending. */
  times: number[];
  /** The same by path. */
  byPath: Map<string, number[]>;
  /** Answers of another status than 200, and requests that failed. */
  failed: number;
}

/** Milliseconds below which a share of the times lies. */
export const quantile = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

/** What is asked for: a path that stays, or a kind of paths of which each is asked for once. */
export type Asked = string | { name: string; next: () => string };

/** The most that is read at once; what is read is counted and forgotten. */
const AT_ONCE = 65_536;

/**
 * A connection that asks for one path after another and gives the status of each whole answer. It reads into the same
 * bytes every time: a client that collects garbage beside the server would measure its own pauses.
 */
class Connection {
  private readonly socket: Socket;
  private head = '';
  private body = 0;
  private status = 0;
  private answered: ((status: number) => void) | null = null;

  constructor(
    private readonly origin: URL,
    private readonly cookie: string,
  ) {
    const buffer = Buffer.allocUnsafe(AT_ONCE);
    this.socket = connect({
      host: origin.hostname,
      port: Number(origin.port),
      noDelay: true,
      onread: { buffer, callback: (length) => (this.read(buffer, length), true) },
    });
    for (const end of ['error', 'close']) this.socket.on(end, () => this.whole(0));
  }

  /** The status of the answer, whole; 0 when there is none. */
  ask(path: string): Promise<number> {
    const { host } = this.origin;
    this.socket.write(`GET ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${this.cookie}\r\n\r\n`);
    return new Promise((resolve) => (this.answered = resolve));
  }

  private read(buffer: Buffer, length: number): void {
    let from = 0;
    if (this.status === 0) {
      this.head += buffer.toString('latin1', 0, length);
      const end = this.head.indexOf('\r\n\r\n');
      if (end < 0) return;
      from = length - (this.head.length - end - 4);
      this.status = Number(this.head.slice(9, 12));
      const size = /\r\ncontent-length: (\d+)/i.exec(this.head.slice(0, end + 2));
      if (!size) throw new Error('only answers that tell their length are measured');
      this.body = Number(size[1]);
    }
    this.body -= length - from;
    if (this.body === 0) this.whole(this.status);
  }

  private whole(status: number): void {
    const { answered } = this;
    this.head = '';
    this.status = 0;
    this.answered = null;
    answered?.(status);
  }

  close(): void {
    this.socket.destroy();
  }
}

/**
 * Asks for the paths in turn at a constant rate, whether or not earlier answers have come: what an answer waits for in
 * a queue counts.
 */
export async function openLoop(
  origin: string,
  paths: readonly Asked[],
  { rate, cookie, goesOn }: { rate: number; cookie: string; goesOn: (seconds: number) => boolean },
): Promise<Load> {
  const free: Connection[] = [];
  const all: Connection[] = [];
  const load: Load = { times: [], byPath: new Map(), failed: 0 };
  const open = () => {
    const connection = new Connection(new URL(origin), cookie);
    all.push(connection);
    return connection;
  };
  const ask = async (what: Asked, due: number) => {
    const [name, path] = typeof what === 'string' ? [what, what] : [what.name, what.next()];
    const connection = free.pop() ?? open();
    const sent = performance.now();
    const status = await connection.ask(path);
    if (status > 0) free.push(connection);
    if (status !== 200) return void load.failed++;
    const took = performance.now() - Math.min(due, sent);
    load.times.push(took);
    const times = load.byPath.get(name) ?? [];
    times.push(took);
    load.byPath.set(name, times);
  };
  const start = performance.now();
  const under: Promise<void>[] = [];
  for (let n = 0; goesOn(n / rate); n++) {
    const due = start + (n * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await setTimeout(early);
    under.push(ask(paths[n % paths.length]!, due));
  }
  await Promise.all(under);
  for (const connection of all) connection.close();
  load.times.sort((a, b) => a - b);
  for (const times of load.byPath.values()) times.sort((a, b) => a - b);
  return load;
}
