import { ChainwrightError } from '../model/errors.js';
import type { EnterpriseId } from '../model/identity.js';
import { text } from '../model/text.js';
import { enterpriseFinder, type Register } from '../register/index.js';

/** The enterprise that the command line means, by name, code or id. */
export async function enterpriseMeant(register: Register, wanted: string): Promise<EnterpriseId> {
  if (/^e[0-9a-f]{16}$/.test(wanted)) return wanted as EnterpriseId;
  const [first, second] = (await enterpriseFinder(register))(wanted, 2);
  if (first && (!second || second.score < first.score)) return first.enterprise;
  throw new ChainwrightError(
    'not-found',
    text(
      `“${wanted}” ${first ? 'could be several enterprises' : 'is no enterprise of the register'}; “chainwright find” shows names and ids.`,
      first
        ? `“${wanted}”可能指多家企业；请用 “chainwright find” 查看名称和编号。`
        : `企业库中没有“${wanted}”；请用 “chainwright find” 查找。`,
    ),
  );
}
