import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ChainwrightError } from '../model/errors.js';
import type { Clerk } from '../server/index.js';
import type { Answer, Asked, ClerkDesk } from './clerk-worker.js';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  tell: (step: unknown) => void;
}

/** Run from its sources, a thread needs the loader that the process itself has. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

function startWorker(desk: ClerkDesk): Worker {
  const file = new URL(`./clerk-worker.${FROM_SOURCE ? 'ts' : 'js'}`, import.meta.url);
  if (!FROM_SOURCE) return new Worker(file, { workerData: desk });
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx'));
  const loader = new URL('esm/api/index.mjs', tsx);
  const start = `import { register } from '${loader.href}'; register(); await import('${file.href}');`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), { workerData: desk });
}

/**
 * A clerk in a thread of its own, with its own connection to the register: whatever it writes, the server goes on
 * answering. The thread starts with the first thing to write, and again after it has failed.
 */
export function openClerk(desk: ClerkDesk): Clerk & { close(): Promise<void> } {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker = null;
  };
  const start = () => {
    const started = startWorker(desk);
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
    started.on('error', failAll);
    started.on('exit', () => failAll(new Error('the writing thread has ended')));
    return started;
  };
  const ask = <Value>(
    work: Asked['work'],
    args: unknown[],
    tell: (step: never) => void = () => undefined,
  ): Promise<Value> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const id = ++asked;
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, tell: tell as Waiting['tell'] });
      worker.postMessage({ id, work, args } satisfies Asked, []);
    });

  return {
    decide: (...args) => ask('decide', args),
    undo: (...args) => ask('undo', args),
    read: (...args) => ask('read', args),
    takeIn: (files, options, tell) => ask('takeIn', [files, options], tell),
    withdraw: (...args) => ask('withdraw', args),
    close: async () => {
      const ending = worker;
      worker = null;
      await ending?.terminate();
    },
  };
}
