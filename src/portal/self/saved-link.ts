import { html, type Markup } from '../../model/markup.js';
import { type Language, text } from '../../model/text.js';
import type { Sheet } from './sheet.js';
import { answersSoFar } from './step.js';
import type { PortalParts } from '../parts.js';

/** All answers as the part of an address after `#`, which a browser never sends: readable as it stands. */
export function packed(sheet: Sheet): string {
  const said = new URLSearchParams();
  for (const { rung } of sheet.aims) said.append('rung', rung.rung);
  for (const fact of sheet.asked) said.append('asked', fact);
  for (const fact of sheet.asked)
    for (const { key } of sheet.questions.get(fact)!.inputs)
      for (const value of sheet.typed.get(key) ?? []) if (value.trim() !== '') said.append(key, value.trim());
  return said.toString();
}

/** Longer than any link of ours. */
const LONGEST = 20_000;

/** The answers of a kept link, or of what follows its `#`. */
export function unpacked(saved: string): URLSearchParams {
  const link = saved.trim().slice(0, LONGEST);
  return new URLSearchParams(link.slice(link.indexOf('#') + 1));
}

interface Saving {
  sheet: Sheet;
  language: Language;
  action: string;
  /** Where the portal is reached: `http://localhost:4680`. */
  origin: string;
}

/** The link, and honestly what it holds. */
export function savedContent(parts: PortalParts, { sheet, language, action, origin }: Saving): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  const link = `${origin}${action}/return#${packed(sheet)}`;
  return html`<h1>${t('Your link', '您的链接')}</h1>
    <p class="lead">
      ${t('Keep this link, as a bookmark or in a note to yourself: it brings you back to these answers.', '请收藏或记下此链接，用它可回到现在的内容。')}
    </p>
    <div class="card">
      <p><a class="kept" href="${link}">${t('Link to these answers', '返回链接')}</a></p>
      <label for="kept">${t('The same as text, to copy', '链接文本，可复制')}</label>
      <textarea id="kept" readonly rows="6">${link}</textarea>
      <h2>${t('What the link holds', '链接中有什么')}</h2>
      <ul class="lines">
        <li>
          <p>
            ${t('Everything that you typed, readable by whoever has the link: send it on with the care that you give your accounts.', '您填写的全部内容；任何人拿到链接都能看到，转发时请像对待财务数据一样谨慎。')}
          </p>
        </li>
        <li>
          <p>
            ${t('It stays with you. All of it stands after the sign #, and a browser does not send that part: it is in no log of ours.', '内容只在您手里：全部位于链接的 # 之后，浏览器不会发送这一部分，我们的日志中没有它。')}
          </p>
        </li>
        <li>
          <p>
            ${t('Your browser keeps it in its history, as it does with every address.', '与其他网址一样，浏览器会在历史记录中保留它。')}
          </p>
        </li>
        <li>
          <p>
            ${t('Where scripts are switched off, the page that it opens asks you to paste it once more.', '若浏览器停用了脚本，打开后需在页面中再粘贴一次。')}
          </p>
        </li>
      </ul>
    </div>
    <form id="answers" method="post" action="${action}">
      <input type="hidden" name="shown" value="save" />
      <p class="buttons">
        <button class="primary" name="go" value="result">${t('Back to the result', '返回结果')}</button>
      </p>
      ${answersSoFar(parts, sheet, language)}
    </form>`;
}

/** Where a kept link opens: with scripts it goes on by itself, without them the link is pasted. */
export function returnContent(language: Language, action: string): Markup {
  const t = (en: string, zh: string) => text(en, zh)[language];
  return html`<h1>${t('Go on from a kept link', '从保存的链接继续')}</h1>
    <form id="return" class="card" method="post" action="${action}">
      <input type="hidden" name="go" value="result" />
      <label for="saved">${t('Paste the whole link here', '请粘贴完整链接')}</label>
      <textarea
        id="saved"
        name="saved"
        rows="5"
        required
        maxlength="${LONGEST}"
        autocomplete="off"
      ></textarea>
      <p class="hint">
        ${t('It is sent in the body of the form, not in an address, and is not stored.', '内容随表单提交，不出现在网址中，也不会被保存。')}
      </p>
      <p class="buttons"><button class="primary">${t('Go on', '继续')}</button></p>
    </form>`;
}
