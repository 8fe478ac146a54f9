import { Command } from 'commander';
import { text } from '../model/text.js';
import { enterpriseFinder } from '../register/index.js';
import { type CommonOptions, languageOf, type Terminal, zoneOptions } from './context.js';
import { openZone, zoneRegister } from './zone-folder.js';

/** Hits that are shown at most. */
const SHOWN = 10;

/** `chainwright find NAME`: enterprises by any form of a name, or a code. */
export function findCommand(terminal: Terminal): Command {
  return zoneOptions(new Command('find'))
    .description(
      'enterprises by any form of a name (full, short, former, English, pinyin initials) or a code',
    )
    .argument('<name>')
    .action(async (name: string, options: CommonOptions) => {
      const language = languageOf(options, terminal.env);
      const register = await zoneRegister(openZone(options.zone), terminal);
      try {
        const find = await enterpriseFinder(register);
        const hits = find(name, SHOWN);
        if (options.json) terminal.out(JSON.stringify({ hits }));
        else if (hits.length === 0)
          terminal.out(
            text(
              `No enterprise is found by “${name}”; try a shorter part of its name.`,
              `未找到“${name}”；请用名称中更短的一段再试。`,
            )[language],
          );
        else
          for (const hit of hits)
            terminal.out(
              `${hit.enterprise}\t${hit.score.toFixed(2)}\t${hit.written}\t${hit.reason[language]}`,
            );
      } finally {
        await register.close();
      }
    });
}
