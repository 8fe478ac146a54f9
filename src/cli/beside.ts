import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ChainwrightError, type Place } from '../model/errors.js';
import type { Text } from '../model/text.js';
import { stepBehind } from './priority.js';

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

/** A process that is asked for works by their names; values pass as copies. */
export interface Beside {
  /** What the work gives; `tell` hears of its steps. Throws what the work throws. */
  ask(work: string, args: readonly unknown[], tell?: (step: never) => void): Promise<unknown>;
  close(): Promise<void>;
}

/** Run from its sources, a process needs the loader that this one has. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');

function start(name: string): ChildProcess {
  const file = new URL(`./${name}.${FROM_SOURCE ? 'ts' : 'js'}`, import.meta.url);
  const loader = () => ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
  return fork(file, {
    execArgv: FROM_SOURCE ? loader() : process.execArgv,
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/**
 * A process of a file beside this one. It starts with the first thing it is asked, and again after it has failed.
 * @param data what it starts from: it is sent, and stands in no list of processes.
 */
export function openBeside(name: string, data: unknown): Beside {
  let child: ChildProcess | null = null;
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const begin = () => {
    const begun = start(name);
    const fail = (error: Error) => {
      if (child !== begun) return;
      child = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    begun.on('message', (said: Answer) => {
      const one = waiting.get(said.id);
      if (!one) return;
      if (said.kind === 'step') return one.tell(said.value);
      waiting.delete(said.id);
      if (said.kind === 'done') one.resolve(said.value);
      else if (said.kind === 'fault') one.reject(new ChainwrightError(said.code, said.says, said.place));
      else one.reject(new Error(said.stack));
    });
    begun.on('error', fail);
    begun.on('exit', () => fail(new Error(`the process ${name} has ended`)));
    begun.send({ data });
    // Whoever waits for nothing else may end; the process then ends too.
    begun.unref();
    begun.channel?.unref();
    return begun;
  };

  return {
    ask: (work, args, tell = () => undefined) =>
      new Promise((resolve, reject) => {
        child ??= begin();
        const id = ++asked;
        waiting.set(id, { resolve, reject, tell: tell as Waiting['tell'] });
        child.send({ id, work, args } satisfies Asked);
      }),
    close: async () => {
      const ending = child;
      child = null;
      if (ending === null) return;
      const ended = new Promise((resolve) => ending.once('exit', resolve));
      // It may be in the middle of a long work: what it has not committed has not been.
      ending.kill('SIGKILL');
      await ended;
    },
  };
}

/** Does a work of a name; `tell` takes its steps. */
export type Act = (work: string, args: readonly unknown[], tell: (step: unknown) => void) => Promise<unknown>;

/**
 * Answers, in a process that was started by `openBeside`, what it is asked, with what `open` makes of the data. It stands `behind` the others
 * and ends with the one that has started it.
 */
export function answerBeside(behind: number, open: (data: unknown) => Promise<Act>): void {
  stepBehind(behind);
  // Ctrl+C and a service manager reach every process: the one that takes requests says when this one ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => process.exit());
  let from: unknown;
  let act: Promise<Act> | null = null;
  const opened = () => {
    act ??= open(from).catch((error: unknown) => {
      // Whoever asks next tries again.
      act = null;
      throw error;
    });
    return act;
  };
  process.on('message', (message: { data: unknown } | Asked) => {
    if ('data' in message) from = message.data;
    else void answer(opened, message);
  });
}

async function answer(opened: () => Promise<Act>, { id, work, args }: Asked): Promise<void> {
  const say = (one: Answer) => void process.send!(one);
  try {
    const act = await opened();
    const value = await act(work, args, (step) => say({ id, kind: 'step', value: step }));
    say({ id, kind: 'done', value });
  } catch (error) {
    if (error instanceof ChainwrightError)
      say({ id, kind: 'fault', code: error.code, says: error.says, place: error.place });
    else say({ id, kind: 'failed', stack: error instanceof Error ? (error.stack ?? '') : String(error) });
  }
}
