import { Command } from 'commander';
import { fingerprint } from '../register/index.js';
import { type CommonOptions, type Terminal, zoneOptions } from './context.js';
import { openZone, zoneRegister } from './zone-folder.js';

/** `chainwright fingerprint`: a hash of what the register holds, the same for the same files in any order. */
export function fingerprintCommand(terminal: Terminal): Command {
  return zoneOptions(new Command('fingerprint'))
    .description('a hash of what is live in the register')
    .action(async (options: CommonOptions) => {
      const register = await zoneRegister(openZone(options.zone), () => terminal.now().toISOString());
      try {
        const hash = await fingerprint(register);
        terminal.out(options.json ? JSON.stringify({ fingerprint: hash }) : hash);
      } finally {
        await register.close();
      }
    });
}
