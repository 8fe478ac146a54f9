import { html } from '../model/markup.js';
import type { Language, Text } from '../model/text.js';
import { text } from '../model/text.js';
import { addressOf, layout } from './layout.js';
import type { PortalParts } from './parts.js';

/** A page that says in one sentence what went wrong, with the way back to where one can begin again. */
export function faultPage(parts: PortalParts, language: Language, page: string, says: Text): string {
  return layout({
    parts,
    language,
    page,
    unlisted: true,
    title: text('This did not work', '无法处理'),
    content: html`<h1>${text('This did not work', '无法处理')[language]}</h1>
      <p class="lead">${says[language]}</p>
      <p><a href="${addressOf(page, language)}">${text('Begin again', '重新开始')[language]}</a></p>`,
  });
}
