// Imported first by every script. It and what the scripts import may use only what Node has had since
// version 14, so that an older Node reads this far and is told so.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const LEAST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  const least = LEAST.join('.');
  console.error(
    `Chainwright needs Node ${least} or newer, and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );
  console.error(
    `链匠需要 Node ${least} 或更高版本，当前为 ${process.versions.node}：请从 https://nodejs.org 安装新版本。`,
  );
  process.exit(1);
}

process.chdir(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
