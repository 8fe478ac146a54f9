import { type Correction, layoutOf, type Learnt } from '../intake/index.js';
import { ChainwrightError } from '../model/errors.js';
import { fieldOf } from '../model/kinds.js';
import { type Text, text } from '../model/text.js';
import type { Changed } from './api.js';
import type { Clerk, HandedIn, ReadIn } from './clerk.js';

/** The largest file that is handed in, how many may wait, and how large they may be together. */
export const LIMITS = { bytes: 50 * 2 ** 20, files: 20, together: 200 * 2 ** 20 };

export interface WaitingFile extends HandedIn, Omit<ReadIn, 'lines'> {
  by: string;
  /** The rows of each sheet that may be its header, as they were when nothing was corrected yet. */
  lines: ReadIn['lines'];
  /** What was corrected, by the position of the sheet. */
  corrections: ReadonlyMap<number, Correction>;
}

/** The work under way, or the last that was done. */
export interface Job {
  state: 'running' | 'done' | 'failed';
  what: 'import' | 'withdraw';
  by: string;
  read: number;
  of: number;
  says: Text | null;
  changed: Changed | null;
}

const FAILED = text(
  'The work failed and nothing was changed; try again, and if it fails again see the log of the server.',
  '处理失败，未作任何改动；请重试，若仍失败，请查看服务端日志。',
);

/** A file's own name: of a path its last part, without signs that no name has. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = [...last].filter((sign) => sign >= ' ' && sign !== '\u007F').join('');
  return plain.replace(/^\.+/, '').trim().slice(0, 200) || 'file';
}

/** What the corrections of a file teach. @throws ChainwrightError as `Tray.correct`. */
function learntOf({ name, by, lines, corrections }: WaitingFile): Learnt[] {
  return [...corrections].map(([sheet, correction]) => {
    const { kind, headerRow, fields } = correction;
    const line = lines[sheet]?.find(({ row }) => row === headerRow);
    if (!line)
      throw new ChainwrightError(
        'not-found',
        text(
          'The file has no such sheet or header row; choose one that is shown.',
          '文件中没有该工作表或表头行；请在页面列出的范围内选择。',
        ),
      );
    const wrong = Object.values(fields).find((field) => field !== null && !fieldOf(kind, field));
    if (wrong !== undefined)
      throw new ChainwrightError(
        'no-such-field',
        text(
          `The kind ${kind} has no field ${wrong}; choose one that is shown.`,
          `${kind} 没有字段 ${wrong}；请在页面列出的字段中选择。`,
        ),
      );
    return { kind, layout: layoutOf(line, correction, `${name}, ${by}`) };
  });
}

/** Files that were handed in and wait for somebody's word, and the one piece of work that goes on. They are kept in memory alone. */
export class Tray {
  private readonly files = new Map<string, WaitingFile>();
  private current: Job | null = null;
  /** What was corrected, by the header of which it was said: it holds for every sheet that waits with this header. */
  private readonly corrected = new Map<string, Correction>();
  /** Files that are being read, which take up room already. */
  private reading: Uint8Array[] = [];

  /** @param log takes what fails by no fault of the files. */
  constructor(
    private readonly clerk: Clerk,
    private readonly log: (fault: unknown) => void,
  ) {}

  get waiting(): WaitingFile[] {
    return [...this.files.values()];
  }

  get job(): Job | null {
    return this.current;
  }

  /**
   * Reads a file and keeps it.
   * @throws ChainwrightError `tray-full`.
   */
  async add(name: string, bytes: Uint8Array, by: string): Promise<void> {
    const held = [...this.waiting.map((f) => f.bytes), ...this.reading];
    const together = held.reduce((sum, { length }) => sum + length, bytes.length);
    if (held.length >= LIMITS.files || together > LIMITS.together)
      throw new ChainwrightError(
        'tray-full',
        text(
          `At most ${LIMITS.files} files of ${LIMITS.together / 2 ** 20} MB together may wait; import or remove some of them first.`,
          `待导入文件最多 ${LIMITS.files} 个、合计 ${LIMITS.together / 2 ** 20} MB；请先导入或移除部分文件。`,
        ),
      );
    const file = { name: plainName(name), bytes };
    this.reading.push(bytes);
    try {
      const read = await this.clerk.read(file, []);
      const waiting: WaitingFile = { ...file, ...read, by, corrections: new Map() };
      this.files.set(read.report.sha256, waiting);
      if (this.correctionsOf(waiting).size > 0) await this.readAnew(waiting);
    } finally {
      this.reading = this.reading.filter((one) => one !== bytes);
    }
  }

  /** A file that waits. @throws ChainwrightError `not-found`. */
  file(sha256: string): WaitingFile {
    const file = this.files.get(sha256);
    if (file) return file;
    throw new ChainwrightError(
      'not-found',
      text('This file waits no more; hand it in again.', '该文件已不在待导入之列；请重新提交。'),
    );
  }

  /**
   * Reads a file again with what was corrected of one of its sheets, and so every other file that waits with the same header; null takes
   * the correction back.
   * @throws ChainwrightError `not-found` when the file, sheet or row is not there, `no-such-field`.
   */
  async correct(sha256: string, sheet: number, correction: Correction | null): Promise<void> {
    const file = this.file(sha256);
    // What cannot be learnt is refused before anything is changed.
    if (correction) learntOf({ ...file, corrections: new Map([[sheet, correction]]) });
    const lines = file.lines[sheet] ?? [];
    for (const { key } of lines) this.corrected.delete(key);
    const meant = lines.find(({ row }) => row === correction?.headerRow);
    if (correction && meant) this.corrected.set(meant.key, correction);
    const keys = new Set(lines.map(({ key }) => key));
    await this.readAnew(file);
    for (const other of this.waiting)
      if (other.report.sha256 !== sha256 && other.lines.flat().some(({ key }) => keys.has(key)))
        await this.readAnew(other);
  }

  remove(sha256: string): void {
    this.files.delete(sha256);
    const headers = new Set(this.waiting.flatMap(({ lines }) => lines.flat().map(({ key }) => key)));
    for (const key of this.corrected.keys()) if (!headers.has(key)) this.corrected.delete(key);
  }

  /** What was corrected of the headers of a file, by the position of the sheet. */
  private correctionsOf({ lines }: Pick<WaitingFile, 'lines'>): Map<number, Correction> {
    return new Map(
      lines.flatMap((ofSheet, sheet) =>
        ofSheet.flatMap(({ row, key }) => {
          const said = this.corrected.get(key);
          return said ? [[sheet, { ...said, headerRow: row }] as const] : [];
        }),
      ),
    );
  }

  private async readAnew(file: WaitingFile): Promise<void> {
    const corrections = this.correctionsOf(file);
    const { report, own } = await this.clerk.read(file, learntOf({ ...file, corrections }));
    if (this.files.has(report.sha256)) this.files.set(report.sha256, { ...file, report, own, corrections });
  }

  /**
   * Starts taking in some of the files, and goes on by itself.
   * @throws ChainwrightError `busy`, `not-found`.
   */
  takeIn(
    hashes: readonly string[],
    options: { actor: string; acceptHidden: boolean; remember: boolean },
    work: (act: () => Promise<string[]>) => Promise<Changed>,
  ): void {
    const files = hashes.map((hash) => this.files.get(hash));
    const ready = files.filter((f) => f !== undefined && f.report.error === null) as WaitingFile[];
    if (ready.length === 0 || ready.length < files.length)
      throw new ChainwrightError(
        'not-found',
        text(
          'One of these files waits no more or cannot be read; choose again of those that are shown.',
          '所选文件中有的已不在待导入之列或无法读取；请重新选择。',
        ),
      );
    this.start('import', options.actor, ready.length, () =>
      work(async () => {
        const handed = ready.map((file) => ({
          name: file.name,
          bytes: file.bytes,
          own: file.own,
          learnt: learntOf(file),
        }));
        const { imported } = await this.clerk.takeIn(handed, options, (read) => {
          if (this.current) this.current = { ...this.current, read };
        });
        for (const hash of hashes) this.remove(hash);
        // What the zone has learnt holds for what still waits. That a file cannot be read anew undoes no import.
        if (options.remember && handed.some(({ learnt }) => learnt.length > 0))
          for (const file of this.waiting) await this.readAnew(file).catch(this.log);
        return imported;
      }),
    );
  }

  /**
   * Starts to withdraw a source, and goes on by itself.
   * @throws ChainwrightError `busy`.
   */
  withdraw(
    { sha256, name }: { sha256: string; name: string },
    actor: string,
    work: (act: () => Promise<string[]>) => Promise<Changed>,
  ): void {
    this.start('withdraw', actor, 1, () =>
      work(async () => {
        await this.clerk.withdraw(sha256, actor);
        return [name];
      }),
    );
  }

  private start(what: Job['what'], by: string, of: number, work: () => Promise<Changed>): void {
    if (this.current?.state === 'running')
      throw new ChainwrightError(
        'busy',
        text(
          `${this.current.by} is importing at this moment; wait until it is done.`,
          `${this.current.by} 正在导入；请等待完成后再操作。`,
        ),
      );
    const job: Job = { state: 'running', what, by, read: 0, of, says: null, changed: null };
    this.current = job;
    work().then(
      (changed) => (this.current = { ...job, state: 'done', read: of, changed }),
      (error: unknown) => {
        const known = error instanceof ChainwrightError;
        if (!known) this.log(error);
        const says = known ? error.says : FAILED;
        this.current = { ...job, state: 'failed', says };
      },
    );
  }
}
