import { listingCsv } from './listing-csv.js';
import { type Language, type Text, text } from '../model/text.js';

/** What an audit file says of each thing that was done. */
export interface ListedDeed {
  at: string;
  actor: string | null;
  what: Text;
  name: string | null;
  need: string | null;
  enterprises: readonly { id: string; name: string | null }[];
  said: Text | null;
  reason: string | null;
  revision: number | null;
}

/** What was done as a CSV: UTF-8 with its mark, and nothing in it that a spreadsheet would run. */
export function auditCsv(deeds: readonly ListedDeed[], language: Language): Uint8Array {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const heads = [
    t('time', '时间'),
    t('by', '操作人'),
    t('what was done', '操作'),
    t('to what', '对象'),
    t('enterprises', '企业'),
    t('what was said', '内容'),
    t('reason', '理由'),
    t('revision', '修订号'),
  ];
  const rows = deeds.map((deed) => [
    deed.at,
    deed.actor,
    deed.what[language],
    deed.name ?? deed.need,
    deed.enterprises.map(({ id, name }) => name ?? id).join('; '),
    deed.said?.[language] ?? null,
    deed.reason,
    deed.revision,
  ]);
  return listingCsv([heads, ...rows]);
}
