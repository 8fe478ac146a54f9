import type { CollectionPage, GoalPage, Me, Overview, People, Tasks } from '../../../src/server/api.js';

export type {
  Cell,
  CollectionPage,
  Contribution,
  Contributions,
  GoalPage,
  Invitation,
  Me,
  Overview,
  People,
  Problem,
  SourceRow,
  Tasks,
} from '../../../src/server/api.js';
export type Status = Overview['status'];
export type Goal = Status['goals'][number];
export type Task = Status['tasks'][number];
export type TaskDetail = Tasks['tasks'][number];
export type Mover = Overview['risers'][number];
export type Check = Status['checks'][number];
export type NextPlan = NonNullable<Status['next']>;
export type Explanation = GoalPage['explanation'];
export type Expiry = GoalPage['expiries'][number];
export type ReturnLine = CollectionPage['lines'][number];
export type ReturnState = ReturnLine['state'];
export type Person = People['people'][number];
export type Role = NonNullable<Me['visitor']>['role'];
/** A text in both languages. */
export type Text = Status['title'];
