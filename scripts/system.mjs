import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run, step, StepError } from './steps.mjs';

const PACKAGES = [
  'chromium',
  'fontconfig',
  'fonts-noto-cjk',
  'libreoffice-writer-nogui',
  'libreoffice-calc-nogui',
  'poppler-utils',
  'postgresql',
];

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the tests: the one named by CHROMIUM, else the system's. */
const findBrowser = () => [process.env.CHROMIUM ?? BROWSERS].flat().find((file) => existsSync(file));

/** Whether the system can draw Chinese; macOS and Windows always can. */
function hasChineseFont() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return (stdout ?? '').trim() !== '';
}

/** Whether the brief can be opened and its pages read: by LibreOffice and the tools of Poppler. */
function hasOffice() {
  return ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts'].every(
    (tool) => spawnSync('which', [tool]).status === 0,
  );
}

/** Whether there is a PostgreSQL to start: where Debian puts its versions, else in the PATH. */
const hasPostgres = () => existsSync('/usr/lib/postgresql') || spawnSync('which', ['initdb']).status === 0;

/** @param {string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, said } = await run('apt-get', args, { env });
  if (status !== 0)
    throw new StepError(
      `apt-get ${args[0]} failed, as it says above: install ${PACKAGES.join(', ')} yourself, then run npm test again.`,
      `apt-get ${args[0]} 失败（原因见上）：请自行安装 ${PACKAGES.join('、')} 后重新运行 npm test。`,
      { said },
    );
}

/**
 * Sees to it that there is a browser, a Chinese font, LibreOffice and PostgreSQL, installing them where that is allowed: as root on Debian.
 * Tells the tests by CHROMIUM where the browser is.
 * @throws {StepError} what to install, where it may not be installed from here
 */
export async function prepareSystem() {
  const ready = () => findBrowser() !== undefined && hasChineseFont() && hasOffice() && hasPostgres();
  if (!ready() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step(
      'Installing a browser, a Chinese font, LibreOffice and PostgreSQL',
      '安装浏览器、中文字体、LibreOffice 和 PostgreSQL',
      async () => {
        await apt(['update']);
        await apt(['install', '-y', '--no-install-recommends', ...PACKAGES]);
      },
    );
  }
  if (!ready())
    throw new StepError(
      `The tests of pages, papers and PostgreSQL need Chromium (or CHROMIUM=its path), a Chinese font, LibreOffice, Poppler and PostgreSQL: on Debian, sudo apt-get install ${PACKAGES.join(' ')}.`,
      `页面、文档和 PostgreSQL 测试需要 Chromium（或用 CHROMIUM 指定路径）、中文字体、LibreOffice、Poppler 和 PostgreSQL：Debian 上请运行 sudo apt-get install ${PACKAGES.join(' ')}。`,
    );
  process.env.CHROMIUM = findBrowser();
}
