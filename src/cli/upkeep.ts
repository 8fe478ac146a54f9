import { Command } from 'commander';
import { readSource } from '../intake/index.js';
import { text, type Text } from '../model/text.js';
import { backup, fingerprint, rebuild, type Register, restore, verify } from '../register/index.js';
import { type CommonOptions, languageOf, type Terminal, zoneOptions } from './context.js';
import { mappingsWith } from './zone-mappings.js';
import { openZone, registerPlace, zoneRegister } from './zone-folder.js';

/** The commands that look after the register: fingerprint, rebuild, verify, backup, restore. */
export function upkeepCommands(terminal: Terminal): Command[] {
  const withRegister = async (options: CommonOptions, work: (register: Register) => Promise<void>) => {
    const register = await zoneRegister(openZone(options.zone), terminal);
    try {
      await work(register);
    } finally {
      await register.close();
    }
  };
  const print = (options: CommonOptions, json: unknown, says: Text) =>
    terminal.out(options.json ? JSON.stringify(json) : says[languageOf(options, terminal.env)]);

  return [
    zoneOptions(new Command('fingerprint'))
      .description('a hash of what the register holds: the same for the same files in any order')
      .action((options: CommonOptions) =>
        withRegister(options, async (register) => {
          const hash = await fingerprint(register);
          print(options, { fingerprint: hash }, text(hash, hash));
        }),
      ),
    zoneOptions(new Command('rebuild'))
      .description('build the register anew from its own logs and original bytes')
      .action(async (options: CommonOptions) => {
        const folder = openZone(options.zone);
        const register = await zoneRegister(folder, terminal);
        const { before, after } = await rebuild(
          register,
          (bytes, name, own) => readSource(bytes, name, mappingsWith(own)),
          `${registerPlace(folder, terminal.env).file}.rebuild`,
          (done, of) => terminal.progress?.(`${done}/${of}`),
        );
        terminal.progress?.('');
        print(
          options,
          { before, after, same: before === after },
          before === after
            ? text(`Rebuilt, and the same as before: ${after}.`, `已重建，与之前一致：${after}。`)
            : text(
                `Rebuilt with the present rules; it differs from before: ${before} then, ${after} now.`,
                `已按现行规则重建，与之前不同：此前 ${before}，现在 ${after}。`,
              ),
        );
      }),
    zoneOptions(new Command('verify'))
      .description('check that nothing in the register is lost or damaged')
      .action((options: CommonOptions) =>
        withRegister(options, async (register) => {
          const faults = await verify(register);
          if (faults.length > 0) terminal.exitWith(1);
          const list = (language: 'en' | 'zh') => faults.map((f) => f[language]).join('\n');
          print(
            options,
            { faults },
            faults.length === 0
              ? text('The register is whole.', '企业库完好。')
              : text(list('en'), list('zh')),
          );
        }),
      ),
    zoneOptions(new Command('backup'))
      .description('write a whole copy of the register to a file')
      .argument('<file>')
      .action((file: string, options: CommonOptions) =>
        withRegister(options, async (register) => {
          await backup(register, file);
          print(options, { file }, text(`Backed up to ${file}.`, `已备份到 ${file}。`));
        }),
      ),
    zoneOptions(new Command('restore'))
      .description('put a backup in the place of the register')
      .argument('<file>')
      .action(async (file: string, options: CommonOptions) => {
        const { place, file: database } = registerPlace(openZone(options.zone), terminal.env);
        const keep = `${database}.before-restore`;
        const kept = await restore(file, { place, keep, now: () => terminal.now().toISOString() });
        const says = kept
          ? text(
              `Restored from ${file}; the register that was there is ${keep}.`,
              `已从 ${file} 恢复；原企业库保留为 ${keep}。`,
            )
          : text(`Restored from ${file}.`, `已从 ${file} 恢复。`);
        print(options, { file, kept: kept ? keep : null }, says);
      }),
  ];
}
