import { Command } from 'commander';
import type { MappingTexts } from '../intake/index.js';
import { formatCount as n } from '../model/format.js';
import { text } from '../model/text.js';
import { knownMentions } from '../register/index.js';
import { type Decision, linkRows, type Mention } from '../resolve/index.js';
import { languageOf, type Terminal, zoneOptions } from './context.js';
import { placed, refuseOverwriting, writeList } from './list-answer.js';
import { type ListOptions, listOptions, readList, widened } from './list-file.js';
import { openZone, zoneRegister } from './zone-folder.js';
import { zoneMappings } from './zone-mappings.js';

type Against<T> = { [key in keyof T & string as `against${Capitalize<key>}`]?: T[key] };

interface LinkOptions extends ListOptions, Against<ListOptions> {
  zone: string;
  against: string;
  out: string;
  raw?: boolean;
  json?: boolean;
  lang?: string;
}

/** What a list is linked against. */
interface Other {
  mentions: (Mention | null)[];
  verdicts: Decision[];
  /** The heading of what OUT says of a match, and what it says of the one at a position. */
  heading: 'matched_row' | 'matched_id';
  saysOf: (position: number) => string | number;
}

async function registerOf(options: LinkOptions, terminal: Terminal): Promise<Other> {
  const register = await zoneRegister(openZone(options.zone), terminal);
  try {
    const { mentions, enterprises, verdicts } = await knownMentions(register);
    return { mentions, verdicts, heading: 'matched_id', saysOf: (at) => enterprises[at]! };
  } finally {
    await register.close();
  }
}

/** The options of the other list under the names that a list has by itself. */
function optionsOfOther(options: LinkOptions): ListOptions {
  const own = Object.entries(options).flatMap(([key, value]) =>
    /^against[A-Z]/.test(key) ? [[key.charAt(7).toLowerCase() + key.slice(8), value]] : [],
  );
  return Object.fromEntries(own) as ListOptions;
}

function otherList(options: LinkOptions, own: MappingTexts): Other {
  const { mentions } = readList(options.against, optionsOfOther(options), own);
  return { mentions, verdicts: [], heading: 'matched_row', saysOf: (at) => at + 1 };
}

/** `chainwright link FILE --against FILE2|register --out OUT.csv`: whom each row of a list stands for in another, or in the register; changes neither. */
export function linkCommand(terminal: Terminal): Command {
  const command = zoneOptions(new Command('link'))
    .description(
      'a list with whom each row stands for in another list or in the register, with score and reason',
    )
    .argument('<file>')
    .requiredOption('--against <file|register>', 'the other list, or the word register')
    .requiredOption('--out <file>', 'the CSV to write')
    .option('--raw', 'keep texts that a spreadsheet would run as formulas');
  return listOptions(listOptions(command), 'against-').action(async (file: string, options: LinkOptions) => {
    const language = languageOf(options, terminal.env);
    refuseOverwriting(options.out, [file, options.against]);
    const own = zoneMappings(options.zone);
    const list = readList(file, options, own);
    const other =
      options.against === 'register' ? await registerOf(options, terminal) : otherList(options, own);
    const { rows, answer } = placed(terminal, language, list.mentions.length, () =>
      linkRows(list.mentions, other.mentions, other.verdicts),
    );
    const more = rows.map((r) => [
      r.to === null ? null : other.saysOf(r.to),
      r.state,
      r.score,
      r.reason[language],
    ]);
    writeList(
      options.out,
      widened(list, [other.heading, 'match_state', 'match_score', 'match_reason'], more),
      options.raw ?? false,
    );
    if (options.json) terminal.out(JSON.stringify(answer));
    else
      terminal.out(
        text(
          `${n(answer.rows)} rows: ${n(answer.matched)} are matched, ${n(answer.review)} are doubtful, ${n(answer.unmatched)} are not found. Written to ${options.out}.`,
          `${n(answer.rows)} 行：${n(answer.matched)} 行已匹配，${n(answer.review)} 行存疑，${n(answer.unmatched)} 行未找到。已写入 ${options.out}。`,
        )[language],
      );
  });
}
