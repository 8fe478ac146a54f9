import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { tempFolder } from '../office/office.js';

const run = promisify(execFile);

/** Fonts of a bare machine: Latin ones at most, none of which can draw Chinese. */
const BARE = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir><cachedir>CACHE</cachedir></fontconfig>`;

/** Has LibreOffice open a file and keep it in another format, on a machine without Chinese fonts. Gives the new file. */
export async function convert(bytes: Uint8Array, name: string, to: string): Promise<string> {
  const folder = tempFolder();
  const [input, out, fonts] = [
    path.join(folder, name),
    path.join(folder, 'out'),
    path.join(folder, 'fonts.conf'),
  ];
  mkdirSync(out);
  writeFileSync(input, bytes);
  writeFileSync(fonts, BARE.replace('CACHE', path.join(folder, 'cache')));
  await run(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      input,
    ],
    { env: { ...process.env, HOME: folder, FONTCONFIG_FILE: fonts }, timeout: 120_000 },
  );
  return path.join(out, `${path.parse(name).name}.${to}`);
}

/** The text of a PDF, page by page, laid out as it is printed. */
export async function pagesOf(pdf: string): Promise<string[]> {
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 1 << 26 });
  return stdout.split('\f').filter((page) => page.trim() !== '');
}

/** The fonts of a PDF with whether each is embedded. */
export async function fontsOf(pdf: string): Promise<{ name: string; embedded: boolean }[]> {
  const { stdout } = await run('pdffonts', [pdf]);
  return stdout
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => ({
      name: line.split(/\s+/)[0]!,
      embedded: /\byes\s+(?:yes|no)\s+(?:yes|no)\s+\d+/.test(line),
    }));
}

/** A page of a PDF as grey pixels, 0 black to 255 white, at 72 dots an inch. */
export async function drawn(
  pdf: string,
  page: number,
): Promise<{ width: number; height: number; pixels: Uint8Array }> {
  const out = path.join(tempFolder(), 'page');
  await run('pdftoppm', [
    '-gray',
    '-r',
    '72',
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    pdf,
    out,
  ]);
  const bytes = readFileSync(`${out}.pgm`);
  const head = /^P5\s(\d+)\s(\d+)\s255\s/.exec(bytes.subarray(0, 40).toString('latin1'))!;
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}
