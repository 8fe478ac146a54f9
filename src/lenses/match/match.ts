import { groupBy } from '../../model/group-by.js';
import { SCORE_PARTS } from '../../model/matching.js';
import { type Text, text } from '../../model/text.js';
import type { EnterpriseId } from '../../model/identity.js';
import type { Candidate, Excluded, Loop, Match, NeedLine, NeedList } from './answer.js';
import { answeredCapacity, askedOf } from './capacity.js';
import { enterpriseOf } from './enterprise.js';
import { dossiersOf } from './dossier.js';
import type { MatchFacts } from './facts.js';
import { gapOf, leadsOf } from './gap.js';
import { listSays } from './line.js';
import {
  type Applicant,
  failed,
  type Filter,
  FILTERS,
  scaleOf,
  scoreOf,
  type Sought,
  stateOf,
  type Worth,
  worthOf,
} from './judge.js';
import { CLOSENESS, madeFor, makersOf, processOf } from './makers.js';
import type { Matching } from './matching.js';
import { needAnswer } from './need-answer.js';
import type { Need } from './needs.js';
import { namingsOf, notOnRecord, proofOf, requirementsOf, shelfOf, wantedOf } from './proofs.js';
import { proofSays } from './proof-words.js';
import { priceFinder, valueOf } from './value.js';
import type { RecordedStep } from '../../register/index.js';
import { assumptionsOf, outcomeSays } from './outcome.js';
import { type Context, filterSays, missingOf, partRows, partSays } from './words.js';

interface Judged {
  applicant: Applicant;
  sites: readonly string[];
  filters: Filter[];
  score: Worth;
}

/** Finds suppliers for needs. What holds for all needs is worked out once. */
export interface Matcher {
  asOf: string;
  knownAt: string;
  needs: readonly Need[];
  /** The needs towards which something was done with a supplier. */
  approachedFor: (supplier: EnterpriseId) => readonly Need[];
  /** @param shown how many candidates, and how many excluded, are worded; all are counted. */
  match: (need: Need, shown: number) => Match;
  list: () => NeedList;
}

const NO_STEPS: readonly RecordedStep[] = [];
const isAnswer = (s: RecordedStep) => s.step === 'answered';

const round = (x: number) => Math.round(x * 1000) / 1000;

/** Gives the matcher over what is known. Pure: the same facts and rules give the same answers. */
export function matcher(facts: MatchFacts, matching: Matching, knownAt: string): Matcher {
  const { rules, qualifications, processes } = matching;
  const makers = makersOf(facts, processes.processes);
  const priceOf = priceFinder(facts.bills, facts.links);
  const stepsOf = groupBy(facts.steps, (s) => s.need);
  const namings = namingsOf(qualifications.qualifications);
  const dossierOf = dossiersOf(facts, namings);
  const scale = scaleOf(rules);

  const seek = (need: Need) => {
    const part = need.part === null ? null : (facts.parts.get(need.part) ?? null);
    const key = part?.id ?? need.partText;
    const price = key === null ? null : priceOf(key, need.plant);
    const asked = askedOf(need);
    const sought: Sought = {
      need,
      asked,
      peak: asked ? Math.max(...asked.map((a) => a.perYear)) : null,
      value: valueOf(need, price),
      buyer: need.buyer === null ? null : (facts.firms.get(need.buyer) ?? null),
    };
    const process = processOf(need, part, processes.processes);
    const requirements = requirementsOf(need, part, qualifications);
    const known = new Set(qualifications.qualifications.map((q) => q.id));
    // Proofs that no list of ours knows are looked for by their own words.
    const strange = namingsOf(requirements.flatMap((r) => r.anyOf).filter((q) => !known.has(q.id)));
    const steps = groupBy(stepsOf.get(need.id) ?? [], (s) => s.supplier);

    const wanted = wantedOf(need, facts, part, rules.ends_before_start === 'renew');
    const made = madeFor(need, part, process, makers);
    const onRecord = made.length;
    for (const id of steps.keys())
      if (facts.firms.has(id) && !made.some(([other]) => other === id))
        made.push([id, { closeness: 'not-on-record', text: '', rows: [] }]);

    const none = requirements.map(notOnRecord);
    const judged: Judged[] = [];
    for (const [id, how] of made) {
      const { firm, inZone, certificates, shelf: usual, links, revenue, offers, noOffer } = dossierOf(id);
      const own = steps.size === 0 ? NO_STEPS : (steps.get(id) ?? NO_STEPS);
      const { sites, foldedSites, capacity } = offers.find((o) => o.part === key) ?? noOffer;
      const answered = own.findLast(isAnswer)?.capacityPerYear ?? null;
      const shelf = strange.length > 0 ? shelfOf(certificates, [...namings, ...strange]) : usual;
      const applicant: Applicant = {
        id,
        firm,
        inZone,
        made: how,
        capacity: answered === null ? capacity : answeredCapacity(answered),
        proofs: shelf === null ? none : requirements.map((r) => proofOf(r, shelf, wanted, foldedSites)),
        revenue,
        links,
        steps: own,
      };
      const filters = failed(sought, applicant, rules);
      judged.push({ applicant, sites, filters, score: scoreOf(sought, applicant, scale) });
    }
    const better = (a: Judged, b: Judged) =>
      b.score.value - a.score.value ||
      b.score.low - a.score.low ||
      (a.applicant.firm.name < b.applicant.firm.name ? -1 : 1);
    const candidates = judged.filter((j) => j.filters.length === 0).sort(better);
    const nearest = (j: Judged) => 10 * CLOSENESS.indexOf(j.applicant.made.closeness) + j.filters.length;
    const excluded = judged
      .filter((j) => j.filters.length > 0)
      .sort((a, b) => nearest(a) - nearest(b) || better(a, b));
    const makersHere = judged.filter((j) => j.applicant.made.closeness === 'part').length;
    const answer = needAnswer(need, facts, price, sought.value, process);
    const isGap = answer.part !== null && !candidates.some((j) => j.applicant.made.closeness === 'part');
    const gap = isGap
      ? gapOf({
          part: answer.part!,
          volumePerYear: need.volumePerYear,
          valuePerYear: answer.valuePerYear,
          start: need.start,
          makers: makersHere,
        })
      : null;
    return { sought, process, key, answer, candidates, excluded, gap, onRecord };
  };

  const match = (need: Need, shown: number): Match => {
    const { sought, process, key, answer, candidates, excluded, gap, onRecord } = seek(need);
    const name: Text = answer.part?.name ?? answer.process?.name ?? text('it', '该产品');
    const contextOf = (sites: readonly string[]): Context => ({
      sought,
      process: process?.name ?? null,
      part: name,
      sites,
      start: need.start,
      asOf: facts.asOf,
    });
    const excludedBy = (filter: Filter) => excluded.filter((j) => j.filters.includes(filter)).length;
    // Who is in the loop is shown whatever its rank.
    const isShown = (j: Judged, i: number) => i < shown || j.applicant.steps.length > 0;
    const ranked = candidates.map((judged, i) => ({ judged, rank: i + 1 }));
    const nominated = candidates.find((j) => stateOf(j.applicant) === 'nominated');
    return {
      asOf: facts.asOf,
      knownAt,
      need: answer,
      says: outcomeSays({
        candidates: candidates.length,
        excluded: excluded.length,
        best: candidates[0]?.applicant.firm.name ?? null,
        nominated: nominated?.applicant.firm.name ?? null,
        gap,
      }),
      candidates: ranked
        .filter(({ judged }, i) => isShown(judged, i))
        .map(({ judged, rank }) => candidateOf(judged, rank, contextOf(judged.sites))),
      excluded: excluded.filter(isShown).map((j) => excludedOf(j, contextOf(j.sites))),
      counts: {
        zone: facts.zone.size,
        considered: candidates.length + excluded.length,
        candidates: candidates.length,
        excluded: Object.fromEntries(FILTERS.map((f) => [f, excludedBy(f)])) as Record<Filter, number>,
        makeOther: facts.zone.size - onRecord - makers.productsUnknown,
        productsUnknown: makers.productsUnknown,
      },
      gap,
      leads: gap && key !== null ? leadsOf(key, facts, rules) : [],
      assumptions: assumptionsOf(need, answer, process, matching),
    };
  };

  const candidateOf = (j: Judged, rank: number, context: Context): Candidate => {
    const worth = worthOf(context.sought, j.applicant, scale);
    return {
      rank,
      enterprise: enterpriseOf(j.applicant.firm),
      closeness: j.applicant.made.closeness,
      score: { value: round(j.score.value), low: round(j.score.low), high: round(j.score.high) },
      parts: SCORE_PARTS.map((id) => ({
        id,
        name: rules.score[id].name,
        weight: rules.score[id].weight,
        value: round(worth[id].value),
        low: round(worth[id].low),
        high: round(worth[id].high),
        says: partSays(id, j.applicant, context),
        rows: partRows(id, j.applicant, context),
      })),
      proofs: j.applicant.proofs.map((p) => ({
        qualification: p.qualification.id,
        name: p.qualification.name,
        asked: p.requirement.asked,
        state: p.state,
        says: proofSays(p, context),
        certificate: p.certificate && {
          title: p.certificate.title,
          number: p.certificate.number,
          validUntil: p.certificate.until,
          scope: p.certificate.scope,
          row: p.certificate.row,
        },
      })),
      capacity: capacityOf(j),
      missing: missingOf(j.applicant, context),
      loop: loopOf(j.applicant),
    };
  };

  const excludedOf = (j: Judged, context: Context): Excluded => ({
    enterprise: enterpriseOf(j.applicant.firm),
    closeness: j.applicant.made.closeness,
    reasons: j.filters.map((filter) => ({
      filter,
      says: filterSays(filter, j.applicant, context),
      rows:
        filter === 'loop' ? [] : partRows(filter === 'certificate' ? 'proofs' : filter, j.applicant, context),
    })),
    nearMiss: isNearMiss(j),
    capacity: capacityOf(j),
    loop: loopOf(j.applicant),
  });

  const list = (): NeedList => {
    const needs = facts.needs.map((need): NeedLine => {
      const { answer, candidates, excluded, gap } = seek(need);
      const best = candidates[0];
      const states = groupBy([...candidates, ...excluded], (j) => stateOf(j.applicant));
      states.delete('open');
      return {
        need: answer,
        candidates: candidates.length,
        nearMisses: excluded.filter(isNearMiss).length,
        best: best
          ? { id: best.applicant.id, name: best.applicant.firm.name, score: round(best.score.value) }
          : null,
        gap,
        loop: [...states].map(([state, own]) => ({ state, suppliers: own.length })),
      };
    });
    return { asOf: facts.asOf, knownAt, says: listSays(needs), needs };
  };

  const approachedFor = (supplier: EnterpriseId) => {
    const ids = new Set(facts.steps.filter((s) => s.supplier === supplier).map((s) => s.need));
    return facts.needs.filter((need) => ids.has(need.id));
  };

  return { asOf: facts.asOf, knownAt, needs: facts.needs, approachedFor, match, list };
}

const isNearMiss = (j: Judged) => j.filters.length === 1;

function capacityOf({ applicant: { capacity } }: Judged): Candidate['capacity'] {
  const { low, high, present, from, rows } = capacity;
  return { low, high, present, from, rows };
}

function loopOf(applicant: Applicant): Loop {
  return {
    state: stateOf(applicant),
    since: applicant.steps.at(-1)?.day ?? null,
    steps: applicant.steps.map(({ step, day, capacityPerYear, certificate, reason, actor, instant }) => ({
      step,
      day,
      capacityPerYear,
      certificate,
      reason,
      actor,
      instant,
    })),
  };
}
