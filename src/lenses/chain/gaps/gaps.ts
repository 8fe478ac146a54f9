import { groupBy } from '../../../model/group-by.js';
import { text } from '../../../model/text.js';
import { assumptionsOf } from '../coverage/assumptions.js';
import type { Assumption } from '../coverage/answer.js';
import { type Chain, chainOf } from '../coverage/chain.js';
import { lacksOf } from '../coverage/coverage.js';
import type { CoverageQuestion } from '../coverage/question.js';
import { falseSecondSources } from '../facts/inputs.js';
import type { Gaps } from './answer.js';
import { candidateFinder } from './candidates.js';
import { extensions, withoutBuyer } from './extend.js';
import { missingLinks } from './missing.js';
import { ranked } from './rank.js';
import { gapsText } from './sentence.js';
import { weakLinks } from './weak.js';

/** That false second sources hang on draft pairs, and those that may be one where the pairs do not tell. */
function draftPairs(chain: Chain): Assumption[] {
  const unplaced = falseSecondSources(chain.facts, chain.question.taxonomy).filter((f) => !f.isInput);
  const pairs: Assumption = {
    code: 'inputs-draft',
    about: [],
    rows: [],
    says: text(
      'What goes into what is told by the taxonomy’s well-known pairs, which are a draft; where a component of unknown use comes from is not counted.',
      '零件之间的投入关系取自零部件分类中的常见组合（草案）；用途不明的采购不计入同源判断。',
    ),
  };
  const perhaps = unplaced.map((f): Assumption => {
    const component = chain.partOf(f.component).name;
    const parts = f.parts.map((p) => chain.partOf(p).name);
    const [en, zh] = [parts.map((p) => p.en).join(', '), parts.map((p) => p.zh).join('、')];
    const source = chain.firmOf(f.source).name;
    return {
      code: 'unplaced-component',
      about: [...f.parts, f.component, ...f.suppliers.map((s) => chain.firmOf(s).name), source],
      rows: f.rows,
      says: text(
        `${f.suppliers.length} suppliers of ${en} buy ${component.en} of ${source} alone; whether it goes into that is not known. Ask them.`,
        `${f.suppliers.length} 家${zh}供应商的${component.zh}均只向${source}采购，是否用于该零件尚不清楚，请向企业核实。`,
      ),
    };
  });
  return chain.facts.supply.links.length === 0 ? [] : [pairs, ...perhaps];
}

/** Missing, weak and extendable links of the chain, ranked by what is uncovered a year. */
export function gapsOf(question: CoverageQuestion): Gaps {
  const chain = chainOf(question);
  const byPart = [...groupBy(chain.uses, (u) => u.part).values()];
  const candidates = candidateFinder(chain);
  const gaps = {
    asOf: question.asOf,
    maker: question.maker,
    lacks: lacksOf(chain),
    missing: ranked(missingLinks(chain, byPart, candidates)),
    weak: ranked(weakLinks(chain, byPart, candidates)),
    extend: ranked(extensions(chain, byPart, candidates)),
    withoutBuyer: withoutBuyer(chain),
    assumptions: [
      ...assumptionsOf(chain, chain.uses).filter((a) => a.code !== 'value-share-at-best'),
      ...draftPairs(chain),
    ],
  };
  return { ...gaps, says: gapsText(gaps) };
}
