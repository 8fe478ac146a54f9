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
 * Sees to it that there is a browser, a Chinese font and LibreOffice, installing them where that is allowed: as root on Debian.
 * Tells the tests by CHROMIUM where the browser is.
 * @throws {StepError} what to install, where it may not be installed from here
 */
export async function prepareSystem() {
  const ready = () => findBrowser() !== undefined && hasChineseFont() && hasOffice();
  if (!ready() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await step(
      'Installing a browser, a Chinese font and LibreOffice',
      '安装浏览器、中文字体和 LibreOffice',
      async () => {
        await apt(['update']);
        await apt(['install', '-y', '--no-install-recommends', ...PACKAGES]);
      },
    );
  }
  if (!ready())
    throw new StepError(
      `The tests of pages and papers need Chromium (or CHROMIUM=its path), a Chinese font, LibreOffice and Poppler: on Debian, sudo apt-get install ${PACKAGES.join(' ')}.`,
      `页面和文档测试需要 Chromium（或用 CHROMIUM 指定路径）、中文字体、LibreOffice 和 Poppler：Debian 上请运行 sudo apt-get install ${PACKAGES.join(' ')}。`,
    );
  process.env.CHROMIUM = findBrowser();
}
