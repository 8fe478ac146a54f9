import { Command } from 'commander';
import { type Changes, changesSince } from '../lenses/plan/index.js';
import { amountText, changeText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';
import { table } from './table.js';
import { viewSince } from './view-since.js';

/** Sources that a terminal names. */
const SHOWN = 20;

function lines(changes: Changes, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const { since, now, sources, goals, alerts, enterprises } = changes;
  const value = (amount: number | null, unit: string) =>
    amount === null ? '—' : amountText(amount, unit, language);
  return [
    t(
      `From revision ${since.revision} to ${now.revision}, as of ${changes.asOf}: ${sources.length} sources came or went, enterprises ${enterprises.before} → ${enterprises.now}.`,
      `修订 ${since.revision} 至 ${now.revision}（查询日 ${changes.asOf}）：来源增减 ${sources.length} 个，企业 ${enterprises.before} → ${enterprises.now} 家。`,
    ),
    '',
    ...table([
      [t('goal', '目标'), t('before', '原值'), t('now', '现值'), t('change', '变化')],
      ...goals.map((g) => [
        g.name[language],
        value(g.before, g.unit),
        value(g.now, g.unit),
        g.change === null ? '—' : changeText(g.change, g.unit, language),
      ]),
    ]),
    ...(alerts.length > 0 ? ['', t('To be looked at', '请核实')] : []),
    ...alerts.map((a) => `  ${a[language]}`),
    ...(sources.length > 0 ? [''] : []),
    ...sources
      .slice(0, SHOWN)
      .map((s) => `  ${s.change === 'added' ? '+' : '−'} ${s.name}${s.statedOn ? ` (${s.statedOn})` : ''}`),
    ...(sources.length > SHOWN
      ? [
          t(
            `  … and ${sources.length - SHOWN} more; --json prints all.`,
            `  ……另有 ${sources.length - SHOWN} 个，用 --json 查看全部。`,
          ),
        ]
      : []),
  ];
}

/** `chainwright changes --since`: what later revisions of the register changed in the answer for one and the same day. */
export function changesCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('changes')))
    .description(
      'what changed in the figures since a revision, a day or an instant, and which sources changed it',
    )
    .requiredOption('--since <revision|day|instant>', 'the state of the register to compare with')
    .action(async (options: CommonOptions & { since: string }) => {
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        const changes = changesSince(question, viewSince(office.snapshot, options.since, office.folder.zone));
        if (options.json) terminal.out(JSON.stringify(changes));
        else for (const line of lines(changes, languageOf(options, terminal.env))) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
