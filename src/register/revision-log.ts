import type { EnterpriseId } from '../model/identity.js';
import { groupBy } from '../model/group-by.js';
import { holdersOfKeys } from './holders-of-keys.js';
import type { Register } from './open.js';

/** What is done in a register; `mapping`: a file was read with mappings of the zone's own that were not in use before. */
export const DEEDS = [
  'import',
  'mapping',
  'withdraw',
  'decide',
  'undo',
  'place',
  'unplace',
  'match-step',
] as const;

/** One thing that a revision did. */
export interface Deed {
  kind: (typeof DEEDS)[number];
  /** The source, the zone's own mapping file, or the project. */
  name: string | null;
  /** The hash of the source. */
  sha256: string | null;
  need: string | null;
  park: string | null;
  /** What was said: `same`, `different`; `to`, `not-in`; the step towards the need. */
  verdict: string | null;
  reason: string | null;
  /** The enterprises that it is about, as their keys answer now; without those whose keys answer for none. */
  enterprises: { id: EnterpriseId; name: string | null }[];
}

/** A revision of the register: when, by whom, and what it did. */
export interface LoggedRevision {
  number: number;
  instant: string;
  actor: string;
  what: string;
  deeds: Deed[];
}

/** A deed with the number of its revision and the keys of those it is about. */
interface Found {
  revision: number;
  keys?: string[];
  deed: Partial<Deed> & Pick<Deed, 'kind'>;
}

const NOTHING = { name: null, sha256: null, need: null, park: null, verdict: null, reason: null };

/** The revisions after one and up to another, the oldest first, each with what it did. */
export async function revisionLog(
  register: Register,
  after: number,
  until: number,
): Promise<LoggedRevision[]> {
  const revisions = await register.db
    .selectFrom('revision')
    .select(['number', 'instant', 'actor', 'what'])
    .where('number', '>', after)
    .where('number', '<=', until)
    .orderBy('number')
    .execute();
  const found = [
    ...(await sourceDeeds(register, after, until)),
    ...(await decisionDeeds(register, after, until)),
    ...(await placementDeeds(register, after, until)),
    ...(await stepDeeds(register, after, until)),
  ];
  const holders = await holdersOfKeys(
    register,
    found.flatMap(({ keys }) => keys ?? []),
  );
  const byRevision = groupBy(found, ({ revision }) => revision);
  return revisions.map((r) => ({
    ...r,
    deeds: (byRevision.get(r.number) ?? []).map(({ keys = [], deed }) => ({
      ...NOTHING,
      ...deed,
      enterprises: [...new Map(keys.flatMap((key) => holders.get(key) ?? []).map((e) => [e.id, e])).values()],
    })),
  }));
}

async function sourceDeeds({ db }: Register, after: number, until: number): Promise<Found[]> {
  const imports = await db
    .selectFrom('import')
    .select(['sha256', 'name', 'revision', 'withdrawn_revision', 'mapping'])
    .orderBy('id')
    .execute();
  const texts = new Map<string, Record<string, string>>();
  for (const { sha256, texts: json } of await db.selectFrom('mapping').selectAll().execute())
    texts.set(sha256, JSON.parse(json) as Record<string, string>);
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const { sha256, name, revision, withdrawn_revision, mapping } of imports) {
    found.push({ revision, deed: { kind: 'import', name, sha256 } });
    if (withdrawn_revision !== null)
      found.push({ revision: withdrawn_revision, deed: { kind: 'withdraw', name, sha256 } });
    for (const [file, content] of Object.entries(texts.get(mapping ?? '') ?? {})) {
      const edition = `${file}\n${content}`;
      if (!seen.has(edition)) found.push({ revision, deed: { kind: 'mapping', name: file } });
      seen.add(edition);
    }
  }
  return found.filter(({ revision }) => revision > after && revision <= until);
}

async function decisionDeeds({ db }: Register, after: number, until: number): Promise<Found[]> {
  const decisions = await db
    .selectFrom('decision')
    .leftJoin('revision as end', 'end.number', 'decision.undone_revision')
    .selectAll('decision')
    .select('end.what')
    .orderBy('id')
    .execute();
  return decisions
    .flatMap(({ a, b, verdict, reason, revision, undone_revision, what }): Found[] => {
      const [said, keys] = [{ verdict, reason: reason || null }, [a, b]];
      const made: Found = { revision, keys, deed: { kind: 'decide', ...said } };
      // A decision that a later one on the pair has replaced was not undone by anybody.
      if (undone_revision === null || what !== 'undo') return [made];
      return [made, { revision: undone_revision, keys, deed: { kind: 'undo', ...said } }];
    })
    .filter(({ revision }) => revision > after && revision <= until);
}

async function placementDeeds({ db }: Register, after: number, until: number): Promise<Found[]> {
  const words = await db.selectFrom('placement').selectAll().orderBy('id').execute();
  return words
    .flatMap(({ investor, project, park, verdict, reason, revision, undone_revision }): Found[] => {
      const [said, keys] = [{ name: project, park, verdict, reason }, [investor]];
      const made: Found = { revision, keys, deed: { kind: 'place', ...said } };
      if (undone_revision === null) return [made];
      return [made, { revision: undone_revision, keys, deed: { kind: 'unplace', ...said } }];
    })
    .filter(({ revision }) => revision > after && revision <= until);
}

async function stepDeeds({ db }: Register, after: number, until: number): Promise<Found[]> {
  const steps = await db
    .selectFrom('match_step')
    .select(['need', 'supplier', 'step', 'reason', 'revision'])
    .where('revision', '>', after)
    .where('revision', '<=', until)
    .orderBy('id')
    .execute();
  return steps.map(({ need, supplier, step, reason, revision }) => ({
    revision,
    keys: [supplier],
    deed: { kind: 'match-step', need, verdict: step, reason },
  }));
}
