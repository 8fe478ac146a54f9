/**
 * How well and how fast product texts are mapped to the nodes of the taxonomy: npx tsx bench/parts.ts
 *
 * The texts are those of test/parts/product-texts.yaml; the half that is held out was not looked at while the weights
 * and the limit were chosen. A text in traditional characters holds a name once it is simplified: these are left out once.
 */
import { readTaxonomy } from '../src/cli/assets.js';
import { partFinder } from '../src/parts/index.js';
import { plainScript } from '../src/resolve/index.js';
import { accuracyOf } from '../test/parts/accuracy.js';
import { literalNames } from '../test/parts/literal-names.js';
import { isHeldOut, type ProductText, readProductTexts } from '../test/parts/product-texts.js';

const ROUNDS = 10;
const taxonomy = readTaxonomy('auto-parts');
const texts = readProductTexts();
const namesIn = literalNames(taxonomy);

const built = performance.now();
const find = partFinder(taxonomy);
const ready = performance.now();
for (let round = 0; round < ROUNDS; round++) for (const { text } of texts) find(text);
const done = performance.now();
console.log(`Names read in ${(ready - built).toFixed(0)} ms.`);
console.log(`${Math.round((1000 * ROUNDS * texts.length) / (done - ready))} texts a second.\n`);

const samples: [string, ProductText[]][] = [
  ['tuned', texts.filter((t) => !isHeldOut(t))],
  ['held out', texts.filter(isHeldOut)],
  ['all', texts],
  [
    'all but those that hold a name once simplified',
    texts.filter(({ text }) => namesIn(plainScript(text)).length === 0),
  ],
];
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
console.log('| texts | certainty from | number | that mean a node | answers | right | precision | recall |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, sample] of samples)
  for (const from of [undefined, 0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const a = accuracyOf(sample, find, from);
    const cells = [name, from ?? 'as given', a.texts, a.answerable, a.given, a.right];
    console.log(`| ${[...cells, percent(a.precision), percent(a.recall)].join(' | ')} |`);
  }
