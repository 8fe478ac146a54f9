import * as bk from '../src/resolve/by-key.js'; import * as cast from '../src/resolve/cast.js'; import {Clusters} from '../src/resolve/clusters.js'; import {Comparison} from '../src/resolve/comparison.js'; import {Rarity} from '../src/resolve/rarity.js'; import {settle} from '../src/resolve/candidate.js'; import {compareSpelling} from '../src/resolve/spelling.js'; import {compareShortNames} from '../src/resolve/short-name.js'; import {compareEnglishNames} from '../src/resolve/english-name.js'; import {foundOf} from '../src/resolve/found.js'; import {linksOf} from '../src/resolve/links.js'; import {questionsOf} from '../src/resolve/questions.js'; import { readFileSync } from 'node:fs';
const mentions = JSON.parse(readFileSync('/tmp/er/mentions.json','utf8'));
let t=performance.now(); const lap=(n:string)=>{const x=performance.now();console.log(n,(x-t).toFixed(0));t=x};
const stated = cast.untangle(cast.castOf(mentions), []); lap('cast');
const rarity = new Rarity(stated.flatMap((p) => p.names.filter((n) => n.name.script === 'han').map((n) => n.name.core))); lap('rarity');
const h = cast.holdersOf(stated); lap('holders');
const {cast:c, contested} = bk.contestCodes(stated,h,[],rarity); lap('contest '+contested.length);
const wary=new Set(contested.map(x=>x.from)); const cl = new Clusters(c.map(cast.usccOf), c.map(cast.fullRegions)); lap('clusters');
bk.joinByStrongest(c,cl); lap('strongest'); let doubts:any[]= [...contested, ...bk.joinByShared(c,h,cl,wary)]; lap('shared');
for (const [n,f] of Object.entries({sp:compareSpelling,sh:compareShortNames,en:compareEnglishNames})) { const k=new Comparison(n,c,cl,rarity,wary); lap(n+' groups'); f(k); lap(n+' compare '+k.candidates.length); settle(k.candidates,cl); lap(n+' settle'); doubts=doubts.concat(k.candidates);}
const found=foundOf(c,cl); lap('found'); linksOf(c,cl,found); lap('links'); questionsOf(c,cl,found,doubts); lap('questions');
