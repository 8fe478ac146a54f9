/** Markup that is safe as it stands. */
export class Markup {
  constructor(readonly source: string) {}
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = Markup | readonly Markup[] | string | number;

function written(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (c) => ENTITIES[c]!);
  return typeof part === 'number' ? String(part) : part.map((m) => m.source).join('');
}

/** A template of markup in which every text is escaped: html`<td>${name}</td>`. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((all, s, i) => all + written(parts[i - 1]!) + s));
}

export const NOTHING = new Markup('');
