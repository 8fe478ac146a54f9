/** What was planted, counted as it was written. */
export interface Faults {
  /** Cells of money columns that hold or held an amount, and how many of them look wrong. */
  moneyCells: number;
  moneyReadable: number;
  moneyDestroyed: number;
  /** Cells of code columns that hold or held a code. */
  codeCells: number;
  codesMendable: number;
  codesDestroyed: number;
  /** Rows about an enterprise outside the tax list, and those with only a short, former or English name. */
  rows: number;
  aliasRows: number;
  /** Rows whose name fits two siblings. */
  ambiguousMentions: number;
  lateReporters: number;
  /** Returns of which neither the month nor the cumulative figure can be read. */
  lostReturns: number;
  ytdMismatches: number;
  duplicateRows: number;
  restatedRows: number;
  /** Titles of which days or level are lost in one list. */
  lostTitles: number;
}

export function noFaults(): Faults {
  return {
    moneyCells: 0,
    moneyReadable: 0,
    moneyDestroyed: 0,
    codeCells: 0,
    codesMendable: 0,
    codesDestroyed: 0,
    rows: 0,
    aliasRows: 0,
    ambiguousMentions: 0,
    lateReporters: 0,
    lostReturns: 0,
    ytdMismatches: 0,
    duplicateRows: 0,
    restatedRows: 0,
    lostTitles: 0,
  };
}
