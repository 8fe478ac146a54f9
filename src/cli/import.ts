import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { type FileReading, readSource } from '../intake/index.js';
import { ChainwrightError } from '../model/errors.js';
import { formatCount } from '../model/format.js';
import { text } from '../model/text.js';
import { importFiles, liveSources, type ReadFile } from '../register/index.js';
import { createHash } from 'node:crypto';
import { type CommonOptions, languageOf, type Terminal, zoneOptions } from './context.js';
import { mappingsWith, zoneMappings } from './zone-mappings.js';
import { openZone, sourceFiles, zoneRegister } from './zone-folder.js';

interface ImportOptions extends CommonOptions {
  acceptHidden?: boolean;
  strict?: boolean;
}

/** The bytes of a file. @throws ChainwrightError `no-file` when it cannot be read. */
function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ChainwrightError(
      'no-file',
      text(
        `${file} cannot be read; check the path and that you may read it.`,
        `无法读取 ${file}；请检查路径和读取权限。`,
      ),
      { file },
      1,
      { cause: error },
    );
  }
}

/** The name that the import log gives a file: below sources/ its path there, else the bare name. */
function logName(dir: string, file: string): string {
  const below = path.relative(path.join(dir, 'sources'), file);
  return below.startsWith('..') || path.isAbsolute(below)
    ? path.basename(file)
    : below.split(path.sep).join('/');
}

const totals = (readings: readonly FileReading[]) => {
  const sum = { read: 0, accepted: 0, rejected: 0, notData: 0, problems: 0 };
  for (const sheet of readings.flatMap((r) => r.sheets)) {
    sum.read += sheet.counts.read;
    sum.accepted += sheet.counts.accepted;
    sum.rejected += sheet.counts.rejected;
    sum.notData += sheet.counts.notData;
    sum.problems += sheet.problems.length;
  }
  return sum;
};

/** `chainwright import [FILE…]`: intake, resolve and register; files that are known by their content are passed over. */
export function importCommand(terminal: Terminal): Command {
  return zoneOptions(new Command('import'))
    .description('take files into the register (all of sources/ when none is named)')
    .argument('[file...]')
    .option('--accept-hidden', 'take hidden sheets in too')
    .option('--strict', 'exit with 3 when a row or cell was rejected')
    .action(async (named: string[], options: ImportOptions) => {
      const language = languageOf(options, terminal.env);
      const folder = openZone(options.zone);
      const files = named.length > 0 ? named : sourceFiles(folder);
      const register = await zoneRegister(folder, terminal);
      try {
        const live = await liveSources(register);
        const fresh: ReadFile[] = [];
        const unreadable: FileReading[] = [];
        let known = 0;
        const own = zoneMappings(folder.dir);
        const mappings = mappingsWith(own);
        for (const [i, file] of files.entries()) {
          terminal.progress?.(`${i + 1}/${files.length} ${logName(folder.dir, file)}`);
          const bytes = bytesOf(file);
          if (live.has(createHash('sha256').update(bytes).digest('hex'))) {
            known++;
            continue;
          }
          const reading = readSource(bytes, logName(folder.dir, file), mappings);
          if (reading.error) unreadable.push(reading);
          else fresh.push({ bytes, reading, own });
        }
        terminal.progress?.('');
        const outcome = await importFiles(register, fresh, {
          actor: terminal.user,
          acceptHidden: options.acceptHidden ?? false,
        });
        const rows = totals(fresh.map((f) => f.reading));
        known += outcome.known.length;
        if (options.json)
          terminal.out(
            JSON.stringify({
              revision: outcome.revision,
              imported: outcome.imported,
              known,
              unreadable: unreadable.map((r) => ({ file: r.file, error: r.error })),
              rows,
              enterprises: outcome.enterprises,
              questions: outcome.questions,
            }),
          );
        else {
          for (const r of unreadable) terminal.log(`${r.file}: ${r.error!.message[language]}`);
          const n = formatCount;
          const says =
            outcome.revision === null
              ? text(
                  `Nothing new: ${n(known)} files are known already.`,
                  `没有新文件：${n(known)} 个文件均已导入。`,
                )
              : text(
                  `${n(outcome.imported.length)} files imported: ${n(rows.read)} rows = ${n(rows.accepted)} accepted + ${n(rows.rejected)} rejected + ${n(rows.notData)} not data; ${n(rows.problems)} problems; ${n(outcome.enterprises)} enterprises; ${n(outcome.questions)} questions for review.`,
                  `已导入 ${n(outcome.imported.length)} 个文件：共 ${n(rows.read)} 行 = 采纳 ${n(rows.accepted)} + 退回 ${n(rows.rejected)} + 非数据 ${n(rows.notData)}；问题 ${n(rows.problems)} 处；企业 ${n(outcome.enterprises)} 家；待判定 ${n(outcome.questions)} 项。`,
                );
          terminal.out(says[language]);
        }
        if (unreadable.length > 0 && fresh.length === 0 && known === 0) terminal.exitWith(1);
        else if (options.strict && (unreadable.length > 0 || rows.rejected > 0 || rows.problems > 0))
          terminal.exitWith(3);
      } finally {
        await register.close();
      }
    });
}
