import type { Language } from '../model/text.js';
import type { Chart } from './chart/chart.js';

/** A text that is ready to be printed, with the number of the note that says where its figures come from. */
export interface Phrase {
  text: string;
  note: number | null;
}

/** A figure as a bar: what is, what is expected with its band, and what is asked for, on one scale from zero. */
export interface Bar {
  value: number;
  forecast: { value: number; low: number; high: number } | null;
  target: number | null;
}

/** A cell of a table. */
export interface Cell extends Phrase {
  /** A second, smaller line; empty when there is none. */
  small: string;
  /** The full value behind the text, for the workbook; `growth` is a signed share. Null for a text. */
  amount: { value: number; unit: string } | null;
  bar: Bar | null;
  strong: boolean;
}

export interface Column {
  head: string;
  /** Share of the table's width. */
  width: number;
  align: 'start' | 'end';
}

export interface Table {
  /** What it is and how many rows it has; empty when the heading says it. */
  caption: string;
  columns: Column[];
  rows: Cell[][];
}

export type Block =
  | { kind: 'heading'; text: string }
  | ({ kind: 'paragraph' } & Phrase)
  | { kind: 'points'; points: Phrase[] }
  | { kind: 'table'; table: Table }
  /** One chart fills the width; several stand two in a row. */
  | { kind: 'charts'; charts: Chart[] };

export interface Section {
  /** Short and fixed: a part of addresses and names of sheets are made of it. */
  id: string;
  /** Its name alone, as the sheet of the workbook is called. */
  name: string;
  title: string;
  blocks: Block[];
  newPage: boolean;
}

/** Where a figure comes from; its number stands beside the figure. */
export interface Note {
  number: number;
  text: string;
}

/** Every contribution to every goal, for the workbook. */
export interface Listing {
  name: string;
  heads: string[];
  rows: (string | number | null)[][];
}

/** A brief in one language: every text is ready to be printed, whatever the format. */
export interface Brief {
  language: Language;
  /** The day that it is about. */
  asOf: string;
  kicker: string;
  title: string;
  /** Zone, day, how far the data reach. */
  facts: string[];
  sentence: Phrase;
  sections: Section[];
  notes: { id: string; name: string; title: string; list: Note[] };
  /** What must be said on every page; empty when nothing. */
  banner: string;
  footer: string;
  /** What the brief says of itself at its end. */
  remarks: string[];
  contributions: Listing;
  evidence: Listing;
}
