import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import YAML from 'yaml';
import { parsePlan } from '../lenses/plan/index.js';
import { ChainwrightError } from '../model/errors.js';
import { text } from '../model/text.js';
import type { Zone } from '../model/zone.js';
import { DEFAULT_PLAN, NEXT_PLAN, planText } from './assets.js';
import { languageOf, type Terminal } from './context.js';

const NEXT_PLAN_FILE = 'next-plan.yaml';

/** Makes the folders and files of a zone. @throws ChainwrightError `not-empty` when something else is there. */
export function writeZone(
  dir: string,
  zone: Partial<Zone> & Pick<Zone, 'name'>,
  plan: string,
  next: string | null = null,
): void {
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw new ChainwrightError(
      'not-empty',
      text(
        `${dir} is not empty, and nothing in it was touched; name a new folder.`,
        `文件夹 ${dir} 不为空，未作任何改动；请指定一个新文件夹。`,
      ),
      { file: dir },
    );
  for (const folder of ['sources', 'mappings', 'portal', 'data'])
    mkdirSync(path.join(dir, folder), { recursive: true });
  const named = next === null ? zone : { ...zone, next_plan: NEXT_PLAN_FILE };
  writeFileSync(path.join(dir, 'zone.yaml'), YAML.stringify(named));
  if (next !== null) writeFileSync(path.join(dir, NEXT_PLAN_FILE), next);
  writeFileSync(path.join(dir, 'plan.yaml'), plan);
}

/** `chainwright init DIR`: a new zone folder. */
export function initCommand(terminal: Terminal): Command {
  return new Command('init')
    .description('a new zone folder')
    .argument('<dir>')
    .option('--from <plan>', 'a plan file, or the name of one that comes with the product', DEFAULT_PLAN)
    .option('--lang <en|zh>', 'language of what is printed')
    .action((dir: string, options: { from: string; lang?: string }) => {
      const plan = existsSync(options.from) ? readFileSync(options.from, 'utf8') : planText(options.from);
      parsePlan(plan, options.from);
      const name = path.basename(path.resolve(dir));
      writeZone(
        dir,
        { name: { en: name, zh: name } },
        plan,
        options.from === DEFAULT_PLAN ? planText(NEXT_PLAN) : null,
      );
      terminal.out(
        text(
          `${dir} is ready: drop files into ${path.join(dir, 'sources')}, then run "chainwright import --zone ${dir}".`,
          `${dir} 已建好：把文件放入 ${path.join(dir, 'sources')}，然后运行 “chainwright import --zone ${dir}”。`,
        )[languageOf(options, terminal.env)],
      );
    });
}
