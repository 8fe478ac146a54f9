import { Agent, request } from 'node:http';
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

/**
 * Asks for the paths in turn at a constant rate, whether or not earlier answers have come: what an answer waits for in
 * a queue counts.
 */
export async function openLoop(
  origin: string,
  paths: readonly Asked[],
  { rate, cookie, goesOn }: { rate: number; cookie: string; goesOn: (seconds: number) => boolean },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const load: Load = { times: [], byPath: new Map(), failed: 0 };
  const ask = (what: Asked, due: number) =>
    new Promise<void>((resolve) => {
      const [name, path] = typeof what === 'string' ? [what, what] : [what.name, what.next()];
      const fail = () => {
        load.failed++;
        resolve();
      };
      const sent = performance.now();
      const asked = request(`${origin}${path}`, { agent, headers: { cookie } }, (answer) => {
        answer.resume().on('error', fail);
        answer.on('end', () => {
          if (answer.statusCode !== 200) return fail();
          const took = performance.now() - Math.min(due, sent);
          load.times.push(took);
          const times = load.byPath.get(name) ?? [];
          times.push(took);
          load.byPath.set(name, times);
          resolve();
        });
      });
      asked.on('error', fail).end();
    });
  const start = performance.now();
  const under: Promise<void>[] = [];
  for (let n = 0; goesOn(n / rate); n++) {
    const due = start + (n * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await setTimeout(early);
    under.push(ask(paths[n % paths.length]!, due));
  }
  await Promise.all(under);
  agent.destroy();
  load.times.sort((a, b) => a - b);
  for (const times of load.byPath.values()) times.sort((a, b) => a - b);
  return load;
}
