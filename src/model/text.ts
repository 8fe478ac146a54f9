/** A text for people, in both languages of the product. */
export interface Text {
  en: string;
  zh: string;
}

export type Language = keyof Text;

/** The two languages side by side, as every message of the product is written. */
export function text(en: string, zh: string): Text {
  return { en, zh };
}
