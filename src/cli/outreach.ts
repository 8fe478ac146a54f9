import { Command } from 'commander';
import { type Outreach, outreachOf, overseasOf, type Region } from '../lenses/outreach/index.js';
import { moneyText } from '../model/format.js';
import { type Language, text } from '../model/text.js';
import { type CommonOptions, languageOf, type Terminal, timeOptions, zoneOptions } from './context.js';
import { openOffice, planQuestion } from './office.js';
import { outreachQuestion, overseasQuestion } from './outreach-question.js';
import { overseasLines } from './overseas-lines.js';
import { table } from './table.js';

/** Lines of a table that a terminal shows; all of them are in the JSON. */
const SHOWN = 8;
/** Firms that a line names. */
const NAMED = 3;

const AREAS = {
  design: text('design', '设计'),
  'trade-and-investment': text('trade and investment', '贸易与投资'),
  infrastructure: text('infrastructure', '基础设施'),
};
const STATES = {
  done: text('✔ result', '✔ 已有成果'),
  planned: text('● planned', '● 按计划'),
  overdue: text('▲ overdue', '▲ 逾期'),
  undated: text('◇ no date', '◇ 未定节点'),
};

function regionLines(region: Region, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const names = (firms: Region['offers'][number]['firms']) =>
    firms
      .slice(0, NAMED)
      .map((f) => f.name)
      .join(t('; ', '、')) +
    (firms.length > NAMED ? t(` and ${firms.length - NAMED} more`, `等 ${firms.length} 家`) : '');
  const money = (u: Region['offers'][number]['uncovered']) =>
    u === null ? t('unknown', '未知') : moneyText(u.high, language);
  const offers = region.offers
    .slice(0, SHOWN)
    .map((o) => [o.part.name[language], money(o.uncovered), names(o.firms)]);
  const leads = region.leads.slice(0, SHOWN).map((l) => [l.part.name[language], names(l.firms)]);
  const items = region.cooperation.map((c) => [
    c.area === null ? '—' : AREAS[c.area][language],
    c.partner,
    c.stage ?? '—',
    c.owner ?? '—',
    c.next ?? '—',
    STATES[c.state][language],
  ]);
  const part = t('part', '零件');
  return [
    region.says[language],
    ...(region.note === null ? [] : [`(${region.note[language]})`]),
    ...(offers.length > 0
      ? table([
          [t('the zone lacks', '区内缺链'), t('a year', '年涉及金额'), t('made there by', '当地生产企业')],
          ...offers,
        ])
      : []),
    ...(leads.length > 0
      ? table([
          [`${part}${t(' to offer there', '（可向当地供应）')}`, t('made here by', '区内生产企业')],
          ...leads,
        ])
      : []),
    ...(items.length > 0
      ? table([
          [
            t('area', '领域'),
            t('partner', '合作方'),
            t('stage', '进展'),
            t('owner', '责任单位'),
            t('next', '下一节点'),
            '',
          ],
          ...items,
        ])
      : []),
    '',
  ];
}

function lines(answer: Outreach, language: Language): string[] {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const next = (answer.nextParts ?? []).slice(0, SHOWN);
  return [
    answer.says[language],
    '',
    ...answer.regions.flatMap((region) => regionLines(region, language)),
    ...(next.length > 0
      ? [
          ...table([
            [t('part next', '宜发展零部件'), t('of its neighbours the zone makes', '关联零部件区内已产比重')],
            ...next.map((n) => [n.part.name[language], `${(n.density * 100).toFixed(0)} %`]),
          ]),
          '',
        ]
      : []),
    ...answer.assumptions.map((a) => `· ${a[language]}`),
  ];
}

/** `chainwright outreach`: what partner regions could supply and buy, and how cooperation stands; with `--overseas`, the suppliers abroad. */
export function outreachCommand(terminal: Terminal): Command {
  return timeOptions(zoneOptions(new Command('outreach')))
    .description(
      'partner regions: what they make that the zone lacks, what the zone could offer, how cooperation stands; --overseas: the markets abroad',
    )
    .option(
      '--overseas',
      "the zone's suppliers abroad: exports, markets, what each needs to be ready, support",
    )
    .action(async (options: CommonOptions & { overseas?: boolean }) => {
      const language = languageOf(options, terminal.env);
      const office = await openOffice(options.zone, terminal);
      try {
        const question = planQuestion(office, options, terminal.now());
        if (options.overseas) {
          const answer = overseasOf(await overseasQuestion(office.register, question));
          if (options.json) terminal.out(JSON.stringify(answer));
          else for (const line of overseasLines(answer, language)) terminal.out(line);
          return;
        }
        const answer = outreachOf(await outreachQuestion(office.register, question));
        if (options.json) terminal.out(JSON.stringify(answer));
        else for (const line of lines(answer, language)) terminal.out(line);
      } finally {
        await office.register.close();
      }
    });
}
