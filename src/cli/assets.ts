import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import YAML from 'yaml';
import { loadMappings, type Mappings, type MappingTexts } from '../intake/index.js';
import { parseRulebooks, type Rulebooks } from '../lenses/ladder/index.js';
import { type Matching, parseMatching } from '../lenses/match/index.js';
import { parseOverseas } from '../lenses/outreach/index.js';
import type { OverseasRules } from '../model/overseas.js';
import { type Taxonomy, TaxonomySchema } from '../model/taxonomy.js';
import { PACKAGE_ROOT } from './package-root.js';

/** The mapping files of the package by name. */
export function mappingTexts(): MappingTexts {
  const folder = path.join(PACKAGE_ROOT, 'mappings');
  const names = readdirSync(folder).filter((n) => n.endsWith('.yaml'));
  return Object.fromEntries(names.map((n) => [n, readFileSync(path.join(folder, n), 'utf8')]));
}

/** The header words that the product knows by itself. */
export function readMappings(): Mappings {
  return loadMappings(mappingTexts());
}

/** A taxonomy of the package by name. */
export function readTaxonomy(name: string): Taxonomy {
  const file = path.join(PACKAGE_ROOT, 'taxonomy', `${name}.yaml`);
  return TaxonomySchema.parse(YAML.parse(readFileSync(file, 'utf8')));
}

/** The text of a plan of the package by name. */
export function planText(name: string): string {
  return readFileSync(path.join(PACKAGE_ROOT, 'plans', name, 'plan.yaml'), 'utf8');
}

export const DEFAULT_PLAN = 'wedz-2023-2025';

/** The plan that follows the default one. */
export const NEXT_PLAN = 'wedz-2026-2030';

/**
 * The rulebooks of a folder: those of the package when none is named.
 * @throws ChainwrightError `bad-rulebook` that names every fault with its file and line.
 */
export function readRulebooks(folder = path.join(PACKAGE_ROOT, 'rulebooks')): Rulebooks {
  const names = readdirSync(folder).filter((n) => n.endsWith('.yaml'));
  return parseRulebooks(
    Object.fromEntries(names.map((n) => [n, readFileSync(path.join(folder, n), 'utf8')])),
  );
}

/** The rules of the package by which suppliers are matched to needs. */
export function readMatching(taxonomy: Taxonomy): Matching {
  const folder = path.join(PACKAGE_ROOT, 'matching');
  const names = readdirSync(folder).filter((n) => n.endsWith('.yaml'));
  return parseMatching(
    Object.fromEntries(names.map((n) => [n, readFileSync(path.join(folder, n), 'utf8')])),
    new Set(taxonomy.parts.map((p) => p.id)),
  );
}

/** The rules of the package by which the zone's suppliers are looked at abroad. */
export function readOverseas(taxonomy: Taxonomy): OverseasRules {
  const folder = path.join(PACKAGE_ROOT, 'overseas');
  const names = readdirSync(folder).filter((n) => n.endsWith('.yaml'));
  return parseOverseas(
    Object.fromEntries(names.map((n) => [n, readFileSync(path.join(folder, n), 'utf8')])),
    taxonomy,
  );
}
