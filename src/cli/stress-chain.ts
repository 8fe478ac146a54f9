import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  chainFacts,
  type Network,
  parseArea,
  registeredChain,
  sitesWithin,
  type StressChain,
} from '../lenses/chain/index.js';
import type { PlanQuestion } from '../lenses/plan/index.js';
import { enterpriseFinder, type Register } from '../register/index.js';
import { chainQuestion, makerNamed } from './chain-question.js';

/** The chain that the register of a zone tells of, of one vehicle maker where one is named. */
export async function registerChain(
  register: Register,
  question: PlanQuestion,
  maker: string | undefined,
): Promise<StressChain> {
  const asked = await chainQuestion(register, question);
  return registeredChain(
    { ...asked, facts: chainFacts(asked) },
    await enterpriseFinder(register),
    makerNamed(asked, maker),
  );
}

/** The words of `--stop`: apart by commas, or one a line of a file. */
export function stopWords(given: readonly string[]): string[] {
  return given.flatMap((word) => {
    const isFile = existsSync(word) && statSync(word).isFile();
    const list = isFile ? readFileSync(word, 'utf8').split(/\r?\n/) : word.split(',');
    return list.map((w) => w.replace(/^\uFEFF/, '').trim()).filter((w) => w !== '');
  });
}

/** What an area stops. */
export function areaStops(network: Network, file: string) {
  return { word: file, ...sitesWithin(network, parseArea(readFileSync(file, 'utf8'), file)) };
}
