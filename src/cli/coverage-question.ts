import {
  chainFacts,
  type CoverageFilter,
  type CoverageQuestion,
  plantFinder,
  WORKING_DAYS,
} from '../lenses/chain/index.js';
import { assignedByDefault, partLayerFinder, type PlanQuestion } from '../lenses/plan/index.js';
import { usageError } from '../model/errors.js';
import { LAYERS } from '../model/taxonomy.js';
import type { Register } from '../register/index.js';
import { chainQuestion, makerNamed } from './chain-question.js';

/** What `coverage` and `gaps` take. */
export interface ChainOptions {
  maker?: string;
  workingDays?: string;
}

function daysOption(value: string): number {
  const days = Number(value);
  if (Number.isInteger(days) && days > 0 && days <= 366) return days;
  throw usageError(
    `--working-days takes whole days of a year, not "${value}".`,
    `--working-days 应为一年的工作日天数，而不是“${value}”。`,
  );
}

/** What the chain lens is asked for coverage and gaps, and how a part is found by its text. */
export async function coverageQuestion(
  register: Register,
  question: PlanQuestion,
  options: ChainOptions,
): Promise<{ asked: CoverageQuestion; partOf: (text: string) => string | null }> {
  const { plan, taxonomy, asOf } = question;
  const chain = await chainQuestion(register, question);
  const layerOf = partLayerFinder(plan, assignedByDefault(plan));
  const parts = new Map(taxonomy.parts.map((p) => [p.id, p]));
  return {
    asked: {
      facts: chainFacts(chain),
      taxonomy,
      asOf,
      zone: chain.zone,
      layerOf: (id) => {
        const part = parts.get(id);
        return part === undefined ? 'unassigned' : layerOf(part);
      },
      maker: makerNamed(chain, options.maker),
      workingDays: options.workingDays === undefined ? WORKING_DAYS : daysOption(options.workingDays),
    },
    partOf: (text) => (parts.has(text) ? text : chain.partOf(text)),
  };
}

/** What of the chain a command's options ask for. */
export function coverageFilter(
  { facts }: CoverageQuestion,
  partOf: (text: string) => string | null,
  options: { part?: string; plant?: string; layer?: string },
): CoverageFilter {
  const { part, plant, layer } = options;
  const known =
    part === undefined
      ? null
      : (partOf(part) ?? facts.bills.items.find((i) => i.part === part)?.part ?? null);
  if (part !== undefined && known === null)
    throw usageError(
      `No part is surely meant by “${part}”; name it by the taxonomy, as 制动盘, "Brake disc" or brk.disc.`,
      `无法确定“${part}”指哪种零件；请用零部件分类中的名称或编号，例如 制动盘、brk.disc。`,
    );
  const site = plant === undefined ? null : plantFinder(facts.plants)(plant, null);
  if (plant !== undefined && site === null)
    throw usageError(
      `No one plant is called “${plant}”; the plants are ${facts.plants.map((p) => p.id).join(', ')}.`,
      `没有唯一名为“${plant}”的工厂；现有工厂：${facts.plants.map((p) => p.id).join('、')}。`,
    );
  const layers = [...LAYERS, 'unassigned'] as const;
  const asked = layer === undefined ? null : (layers.find((l) => l === layer) ?? null);
  if (layer !== undefined && asked === null)
    throw usageError(
      `There is no layer “${layer}”; the layers are ${layers.join(', ')}.`,
      `没有板块“${layer}”；板块为 ${layers.join('、')}。`,
    );
  return { part: known, plant: site?.id ?? null, layer: asked };
}
