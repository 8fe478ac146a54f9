/** How well a park's focus suits a project; `unclear`: what decides is unknown; `against`: only an officer's word places it there. */
export const FITS = ['focus', 'possible', 'unclear', 'against'] as const;
export type Fit = (typeof FITS)[number];

/** What a park has and a project needs: land in mu, power in kVA. */
export const RESOURCES = ['land', 'power'] as const;
export type Resource = (typeof RESOURCES)[number];

/** An amount of each resource; null is unknown. */
export type Amounts = Readonly<Record<Resource, number | null>>;

/** A park that a project may go to. */
export interface Option {
  /** The index of the park in the problem. */
  park: number;
  fit: Fit;
  /** Whether everything that decides is known: focus, needs and room. */
  certain: boolean;
}

/** A project that asks for a park. */
export interface Candidate {
  need: Amounts;
  /** What it surely adds to the plan's goals: millionths of their targets. */
  points: number;
  options: readonly Option[];
  /** It must have a park. */
  must: boolean;
}

/** Projects that ask for parks, and the room in each park. An unknown need or room limits nothing: it makes the placement conditional. */
export interface Problem {
  candidates: readonly Candidate[];
  rooms: readonly Amounts[];
}

/** The park that each candidate gets, in their order; null: none. */
export type Assignment = readonly (Option | null)[];
