import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { usageError } from '../model/errors.js';
import { formatCount } from '../model/format.js';
import { text } from '../model/text.js';
import { generateSample, PARK_MAP, PORTAL_ITEMS, PORTAL_ZONE } from '../sample/index.js';
import { DEFAULT_PLAN, NEXT_PLAN, planText, readTaxonomy } from './assets.js';
import { languageOf, type Terminal } from './context.js';
import { writeZone } from './init.js';

const PARK_MAP_FILE = 'parks.geojson';

function wholeNumber(option: string, value: string, least: number): number {
  const n = Number(value);
  if (Number.isSafeInteger(n) && n >= least) return n;
  throw usageError(
    `${option} takes a whole number from ${least}, not "${value}".`,
    `${option} 应为不小于 ${least} 的整数，而不是“${value}”。`,
  );
}

/** `chainwright sample DIR`: a zone of invented enterprises in realistically messy files, and its truth.json. */
export function sampleCommand(terminal: Terminal): Command {
  return new Command('sample')
    .description('a zone of invented enterprises in messy files, with truth.json beside them')
    .argument('<dir>')
    .option('--suppliers <n>', 'parts suppliers', '1200')
    .option('--seed <n>', 'the same seed gives the same bytes', '7')
    .option('--lang <en|zh>', 'language of what is printed')
    .action((dir: string, options: { suppliers: string; seed: string; lang?: string }) => {
      const language = languageOf(options, terminal.env);
      const sample = generateSample({
        suppliers: wholeNumber('--suppliers', options.suppliers, 40),
        seed: wholeNumber('--seed', options.seed, 0),
        taxonomy: readTaxonomy('auto-parts'),
        onProgress: (done, total, what) => terminal.progress?.(`${done}/${total} ${what[language]}`),
      });
      terminal.progress?.('');
      writeZone(
        dir,
        {
          name: sample.zone.name,
          as_of: sample.truth.asOf,
          park_map: PARK_MAP_FILE,
          sample: true,
          ...PORTAL_ZONE,
        },
        planText(DEFAULT_PLAN),
        planText(NEXT_PLAN),
      );
      for (const file of sample.files) {
        const target = path.join(dir, 'sources', file.path);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, file.bytes);
      }
      writeFileSync(path.join(dir, PARK_MAP_FILE), PARK_MAP);
      for (const [name, item] of Object.entries(PORTAL_ITEMS))
        writeFileSync(path.join(dir, 'portal', name), item);
      writeFileSync(path.join(dir, 'truth.json'), JSON.stringify(sample.truth));
      terminal.out(
        text(
          `${formatCount(sample.files.length)} files of invented enterprises are in ${path.join(dir, 'sources')}; truth.json is beside them.`,
          `已在 ${path.join(dir, 'sources')} 生成 ${formatCount(sample.files.length)} 个虚构企业文件，真值见同目录 truth.json。`,
        )[language],
      );
    });
}
