import type { z } from 'zod';
import { ChainwrightError } from '../../model/errors.js';
import { type Text, text } from '../../model/text.js';

/** A fault of an item that its editor can mend. */
export const badItem = (says: Text): ChainwrightError => new ChainwrightError('bad-item', says);

/** What each line of the head takes. */
const TAKES: Record<string, Text> = {
  title: text('a title in at least one language', '至少一种语言的标题'),
  lead: text('a lead in at least one language, or no such line', '至少一种语言的导语，或不写此行'),
  kind: text('news or policy', 'news（动态）或 policy（政策）'),
  state: text('draft, published or withdrawn', 'draft（草稿）、published（已发布）或 withdrawn（已撤下）'),
  source: text('the source in at least one language', '至少一种语言的来源'),
  source_url: text('an address that begins with http:// or https://', '以 http:// 或 https:// 开头的网址'),
  date: text('a day of the calendar as YYYY-MM-DD', '日历中存在的日期，格式 YYYY-MM-DD'),
  updated: text('a day of the calendar as YYYY-MM-DD', '日历中存在的日期，格式 YYYY-MM-DD'),
  picture: text(
    'the name of a .png, .jpg or .webp file of pictures/',
    'pictures/ 中 .png、.jpg 或 .webp 图片的文件名',
  ),
  caption: text(
    'a caption in at least one language where there is a picture, and none without one',
    '有图片时至少一种语言的图注；无图片时不写',
  ),
  alt: text('what the picture shows in at least one language', '至少一种语言的图片文字说明'),
  pick: text('true or false', 'true 或 false'),
};

/** What is wrong with a head, each line of it in words. */
export function badHead(error: z.ZodError): ChainwrightError {
  const fields = [...new Set(error.issues.map(({ path }) => String(path[0] ?? '')))];
  const known = fields.flatMap((field) => (TAKES[field] ? [[field, TAKES[field]] as const] : []));
  if (known.length === 0)
    return badItem(
      text('The head takes lines such as title: and date:.', '文件头应为 title:、date: 等各行。'),
    );
  return badItem(
    text(
      `The head takes ${known.map(([field, takes]) => `under ${field} ${takes.en}`).join('; ')}.`,
      `文件头中，${known.map(([field, takes]) => `${field} 应为${takes.zh}`).join('；')}。`,
    ),
  );
}
