import { Command } from 'commander';
import type { Terminal } from './context.js';
import { exchangeReadCommand } from './exchange-read.js';
import { exchangeWriteCommand } from './exchange-write.js';

/** `chainwright exchange …`: payloads of Catena-X, written from the register and read for it. */
export function exchangeCommand(terminal: Terminal): Command {
  return new Command('exchange')
    .description(
      'payloads of Catena-X and files of the BPDM Gate: written from the register, read for import',
    )
    .addCommand(exchangeWriteCommand(terminal))
    .addCommand(exchangeReadCommand(terminal));
}
