import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type MessagePort, Worker } from 'node:worker_threads';
import { ChainwrightError, type Place } from '../model/errors.js';
import type { Text } from '../model/text.js';

interface Asked {
  id: number;
  work: string;
  args: readonly unknown[];
}

type Answer = { id: number } & (
  | { kind: 'step'; value: unknown }
  | { kind: 'done'; value: unknown }
  | { kind: 'fault'; code: string; says: Text; place: Place }
  | { kind: 'failed'; stack: string }
);

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  tell: (step: unknown) => void;
}

/** A thread that is asked for works by their names; values pass as copies. */
export interface Thread {
  /** What the work gives; `tell` hears of its steps. Throws what the work throws. */
  ask(work: string, args: readonly unknown[], tell?: (step: never) => void): Promise<unknown>;
  close(): Promise<void>;
}

/** Run from its sources, a thread needs the loader that the process itself has. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

function startWorker(name: string, data: unknown): Worker {
  const file = new URL(`./${name}.${FROM_SOURCE ? 'ts' : 'js'}`, import.meta.url);
  if (!FROM_SOURCE) return new Worker(file, { workerData: data });
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const loader = new URL('esm/api/index.mjs', tsx);
  const start = `import { register } from '${loader.href}'; register(); await import('${file.href}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { workerData: data });
}

/**
 * A thread of a file beside this one. It starts with the first thing it is asked, and again after it has failed.
 * @param data what it finds as `workerData`.
 */
export function openThread(name: string, data: unknown): Thread {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const start = () => {
    const started = startWorker(name, data);
    const fail = (error: Error) => {
      if (worker !== started) return;
      worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.unref();
    started.on('message', (answer: Answer) => {
      const one = waiting.get(answer.id);
      if (!one) return;
      if (answer.kind === 'step') return one.tell(answer.value);
      waiting.delete(answer.id);
      if (answer.kind === 'done') one.resolve(answer.value);
      else if (answer.kind === 'fault')
        one.reject(new ChainwrightError(answer.code, answer.says, answer.place));
      else one.reject(new Error(answer.stack));
    });
    started.on('error', fail);
    started.on('exit', () => fail(new Error(`the thread ${name} has ended`)));
    return started;
  };

  return {
    ask: (work, args, tell = () => undefined) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const id = ++asked;
        waiting.set(id, { resolve, reject, tell: tell as Waiting['tell'] });
        worker.postMessage({ id, work, args } satisfies Asked, []);
      }),
    close: async () => {
      const ending = worker;
      worker = null;
      await ending?.terminate();
    },
  };
}

/** Answers, in a thread, what it is asked with `act`. */
export function answerIn(
  port: MessagePort,
  act: (work: string, args: readonly unknown[], tell: (step: unknown) => void) => Promise<unknown>,
): void {
  const say = (answer: Answer) => port.postMessage(answer);
  port.on('message', ({ id, work, args }: Asked) => {
    act(work, args, (value) => say({ id, kind: 'step', value }))
      .then((value) => say({ id, kind: 'done', value }))
      .catch((error: unknown) => {
        if (error instanceof ChainwrightError)
          say({ id, kind: 'fault', code: error.code, says: error.says, place: error.place });
        else say({ id, kind: 'failed', stack: error instanceof Error ? (error.stack ?? '') : String(error) });
      });
  });
}
