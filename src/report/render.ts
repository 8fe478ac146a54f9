import type { Language } from '../model/text.js';
import type { Brief } from './brief.js';
import { composeBrief } from './compose.js';
import type { BriefParts } from './parts.js';
import { wordsOf } from './words-of.js';

export const FORMATS = ['docx', 'xlsx', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** A brief as a file. */
export interface BriefFile {
  bytes: Uint8Array;
  /** What it is called when it is kept. */
  name: string;
  /** Characters that the font of the brief lacks, each once; they are named in the brief too. */
  missing: string[];
}

function nameOf({ language, asOf }: Brief, format: Format): string {
  return `${language === 'zh' ? '行动计划月报' : 'monthly-brief'}-${asOf}.${format}`;
}

/** The line that names what the font lacks: those characters are drawn by another font of the reader's machine, or not. */
function missingLine(missing: readonly string[], language: Language): string {
  const named = missing.map(
    (c) => `${c} (U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return language === 'zh'
    ? `内嵌字体缺少以下字形：${named.join('、')}，显示取决于本机字体。`
    : `Glyphs missing in the font of this brief: ${named.join(', ')}; they are drawn by the fonts of this machine.`;
}

/**
 * The monthly brief as a file of a format, in one language: everything it needs to be read or printed is in it. What draws and
 * packs a format is loaded when that format is first asked for, so that no other command waits for it.
 */
export async function renderBrief(parts: BriefParts, language: Language, format: Format): Promise<BriefFile> {
  const brief = composeBrief(parts, language);
  const name = nameOf(brief, format);
  if (format === 'xlsx') {
    const { renderWorkbook } = await import('./workbook/index.js');
    return { bytes: renderWorkbook(brief), name, missing: [] };
  }
  const { typefaceOf } = await import('./font/typeface.js');
  const typeface = typefaceOf(wordsOf(brief) + missingLine([], language));
  const { missing } = typeface;
  const whole = missing.length > 0 ? { ...brief, remarks: [missingLine(missing, language)] } : brief;
  if (format === 'docx') {
    const { renderDocument } = await import('./document/index.js');
    return { bytes: await renderDocument(whole, typeface), name, missing };
  }
  const { renderPage } = await import('./page/index.js');
  return { bytes: new TextEncoder().encode(renderPage(whole, typeface)), name, missing };
}
