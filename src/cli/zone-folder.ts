import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import type { Rulebooks } from '../lenses/ladder/index.js';
import { parsePlan } from '../lenses/plan/index.js';
import { type Day, parseDay } from '../model/day.js';
import { ChainwrightError } from '../model/errors.js';
import { type ParkMap, parseParkMap } from '../model/park-map.js';
import type { Plan } from '../model/plan.js';
import { text } from '../model/text.js';
import { type Zone, ZoneSchema } from '../model/zone.js';
import { openRegister, type Register } from '../register/index.js';
import { readRulebooks } from './assets.js';
import type { Terminal } from './context.js';

/** A zone folder that has been found and understood. */
export interface ZoneFolder {
  dir: string;
  zone: Zone;
}

/**
 * Finds the zone in a folder.
 * @throws ChainwrightError `no-zone` when there is no zone.yaml, `bad-zone` when it cannot be understood.
 */
export function openZone(dir: string): ZoneFolder {
  const file = path.join(dir, 'zone.yaml');
  if (!existsSync(file))
    throw new ChainwrightError(
      'no-zone',
      text(
        `${path.resolve(dir)} is not a zone folder: it has no zone.yaml; name one with --zone DIR, or make one with "chainwright init DIR".`,
        `${path.resolve(dir)} 不是园区文件夹（缺少 zone.yaml）；请用 --zone 指定，或用 “chainwright init 文件夹” 新建。`,
      ),
      { file },
    );
  const fault = (what: string) =>
    new ChainwrightError(
      'bad-zone',
      text(
        `${file} cannot be understood (${what}); mend it by the example in docs/zone.md.`,
        `无法识别 ${file}（${what}）；请参照 docs/zone.md 的示例修改。`,
      ),
      { file },
    );
  let document: unknown;
  try {
    document = YAML.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw fault(error instanceof Error ? error.message.split('\n')[0]! : String(error));
  }
  const parsed = ZoneSchema.safeParse(document);
  if (!parsed.success)
    throw fault(parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  return { dir, zone: parsed.data };
}

/** The text of a plan file of the zone. */
function planFile(
  { dir }: ZoneFolder,
  name: string,
  key: 'plan' | 'next_plan',
): { file: string; yaml: string } {
  const file = path.join(dir, name);
  if (!existsSync(file))
    throw new ChainwrightError(
      'no-plan',
      text(
        `The zone names the plan ${file}, which is not there; put it there or change "${key}" in zone.yaml.`,
        `园区指定的计划文件 ${file} 不存在；请放入该文件或修改 zone.yaml 中的 ${key}。`,
      ),
      { file },
    );
  return { file, yaml: readFileSync(file, 'utf8') };
}

/** The plan that the zone follows. */
export function zonePlan(folder: ZoneFolder): Plan {
  const { file, yaml } = planFile(folder, folder.zone.plan, 'plan');
  return parsePlan(yaml, file);
}

/** The plan that follows it, with its file; null when the zone names none. */
export function zoneNextPlan(
  folder: ZoneFolder,
  before: Plan,
): { plan: Plan; file: string; yaml: string } | null {
  if (folder.zone.next_plan === undefined) return null;
  const { file, yaml } = planFile(folder, folder.zone.next_plan, 'next_plan');
  return { plan: parsePlan(yaml, file, before), file, yaml };
}

/**
 * The outlines of the parks that the zone gives; none where it names no file.
 * @throws ChainwrightError `no-park-map` when the file is not there, `bad-park-map` when it cannot be used.
 */
export function zoneParkMap({ dir, zone }: ZoneFolder, plan: Plan): ParkMap {
  if (zone.park_map === undefined) return [];
  const file = path.join(dir, zone.park_map);
  if (!existsSync(file))
    throw new ChainwrightError(
      'no-park-map',
      text(
        `The zone names the map of its parks ${file}, which is not there; put it there or take "park_map" out of zone.yaml.`,
        `园区指定的边界图 ${file} 不存在；请放入该文件，或删去 zone.yaml 中的 park_map。`,
      ),
      { file },
    );
  return parseParkMap(
    readFileSync(file, 'utf8'),
    file,
    plan.parks.map(({ id }) => id),
  );
}

/**
 * The rulebooks that the zone names, else those of the package.
 * @throws ChainwrightError `no-rulebooks` when the folder is not there, `bad-rulebook` when it cannot be used.
 */
export function zoneRulebooks({ dir, zone }: ZoneFolder): Rulebooks {
  if (zone.rulebooks === undefined) return readRulebooks();
  const folder = path.join(dir, zone.rulebooks);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ChainwrightError(
      'no-rulebooks',
      text(
        `The zone names the rulebooks ${folder}, which is no folder; put them there or take "rulebooks" out of zone.yaml.`,
        `园区指定的规则库文件夹 ${folder} 不存在；请放入该文件夹，或删去 zone.yaml 中的 rulebooks。`,
      ),
      { file: folder },
    );
  return readRulebooks(folder);
}

/** Where a zone's register is kept: the database of DATABASE_URL where the environment names one, else the file of zone.yaml, whose folder is made. */
export function registerPlace(
  { dir, zone }: ZoneFolder,
  env: Terminal['env'],
): { place: string; file: string } {
  const file = path.join(dir, zone.database);
  mkdirSync(path.dirname(file), { recursive: true });
  return { place: env['DATABASE_URL'] || file, file };
}

/** The register of a zone, made when there is none yet. */
export function zoneRegister(folder: ZoneFolder, terminal: Pick<Terminal, 'env' | 'now'>): Promise<Register> {
  return openRegister(registerPlace(folder, terminal.env).place, () => terminal.now().toISOString());
}

/** Every file below the zone's sources/, hidden and lock files of office programs left out, in the order of their paths. */
export function sourceFiles({ dir }: ZoneFolder): string[] {
  const root = path.join(dir, 'sources');
  if (!existsSync(root)) return [];
  return (readdirSync(root, { recursive: true }) as string[])
    .filter((name) => !/(^|[/\\])(\.|~\$)/.test(name) && statSync(path.join(root, name)).isFile())
    .sort()
    .map((name) => path.join(root, name));
}

/** A day of the command line or of zone.yaml. */
export function dayOption(option: string, value: string): Day {
  const day = parseDay(value);
  if (day) return day;
  throw new ChainwrightError(
    'usage',
    text(
      `${option} takes a day as YYYY-MM-DD, not "${value}".`,
      `${option} 应为 YYYY-MM-DD 格式的日期，而不是“${value}”。`,
    ),
    {},
    2,
  );
}
