import type { Part, Taxonomy } from '../../model/taxonomy.js';
import type { Random } from '../random.js';

export type Drivetrain = 'electric' | 'combustion' | 'hybrid' | 'truck';

/** Parts of a vehicle by drivetrain, as ids of the taxonomy. */
const COMMON = (
  'body.stamp body.glass body.lock body.reg body.hinge ext.mir ext.wip ext.seal int.ip int.cpt seat.seat ' +
  'saf.belt lgt.head lgt.tail ele.har ele.con ele.sen brk.cal brk.disc brk.pad sus.shock sus.arm sus.spr whl.rim ' +
  'whl.tyre whl.hub thm.rad thm.hvac std.fas std.rub ecu.bcm cockpit.hu cockpit.ic v2x.tbox v2x.ant str.tie frm.mount'
).split(' ');
const PASSENGER =
  'ext.bmp int.dp int.hl saf.bag cockpit.disp body.roof sus.stab sus.sub adas.cam int.con'.split(' ');
const ELECTRIC = (
  'bat.pack bat.bms edrv.asm ectl.inv ectl.obc ectl.dcdc ectl.har ectl.pdu ectl.vcu thm.ecomp thm.chil thm.ewp ' +
  'adas.mmw adas.dcu cockpit.cdc v2x.gw body.cast'
).split(' ');
const COMBUSTION =
  'ice.eng ice.tur ice.spk trans.cvj exh.cat exh.muf exh.af fuel.tank fuel.pump ele.gen ele.stm thm.comp ecu.ems exh.thr'.split(
    ' ',
  );
const HYBRID =
  'bat.pack bat.bms ectl.inv ectl.obc trans.dht ice.eng exh.cat fuel.tank thm.ecomp ecu.ems adas.dcu'.split(
    ' ',
  );
const TRUCK =
  'body.cab frm.frame axl.drv axl.non ice.eng trans.mt exh.scr fuel.tank brk.drum trans.prop trans.clu'.split(
    ' ',
  );

const BILLS: Record<Drivetrain, readonly string[]> = {
  electric: [...COMMON, ...PASSENGER, ...ELECTRIC],
  combustion: [...COMMON, ...PASSENGER, ...COMBUSTION, 'trans.at'],
  hybrid: [...COMMON, ...PASSENGER, ...HYBRID],
  truck: [...COMMON, ...TRUCK],
};

/** Parts that hang on a component bought from a second tier: [part, component]. */
export const SECOND_TIER: readonly (readonly [string, string])[] = [
  ['bat.pack', 'bat.cell'],
  ['bat.bms', 'chip.bmsic'],
  ['ectl.inv', 'chip.igbt'],
  ['ectl.obc', 'chip.sic'],
  ['ecu.bcm', 'chip.mcu'],
  ['adas.dcu', 'chip.soc'],
  ['v2x.tbox', 'chip.com'],
  ['cockpit.hu', 'chip.mem'],
];

/** Pieces a vehicle; one where not said. */
const QUANTITY: Record<string, number> = {
  'whl.tyre': 4,
  'whl.rim': 4,
  'whl.hub': 4,
  'sus.shock': 4,
  'sus.spr': 4,
  'brk.cal': 4,
  'brk.disc': 4,
  'brk.pad': 4,
  'body.lock': 4,
  'body.reg': 4,
  'body.hinge': 10,
  'ext.mir': 2,
  'lgt.head': 2,
  'lgt.tail': 2,
  'saf.belt': 5,
  'sus.arm': 4,
  'str.tie': 2,
  'trans.cvj': 2,
  'ele.con': 60,
  'ele.sen': 18,
  'adas.cam': 5,
  'adas.mmw': 3,
  'std.fas': 1800,
  'std.rub': 40,
};

/** Yuan a piece of the dear parts; the rest cost some hundreds. */
const PRICE: Record<string, number> = {
  'bat.pack': 41500,
  'ice.eng': 9200,
  'edrv.asm': 6400,
  'trans.at': 7100,
  'trans.dht': 8300,
  'trans.mt': 3600,
  'body.cab': 9800,
  'axl.drv': 3400,
  'axl.non': 1900,
  'seat.seat': 2450,
  'adas.dcu': 4200,
  'cockpit.cdc': 2600,
  'frm.frame': 5200,
  'std.fas': 0.35,
  'std.rub': 2.8,
  'ele.con': 3.2,
  'ele.sen': 24,
};

export interface BillItem {
  part: Part;
  quantity: number;
  unit: string;
  /** Yuan a piece. */
  price: number;
}

/** The bill of material of a drivetrain, of the parts that the taxonomy knows. */
export function billOf(drivetrain: Drivetrain, taxonomy: Taxonomy, random: Random): BillItem[] {
  const wanted = new Set(BILLS[drivetrain]);
  return taxonomy.parts
    .filter((part) => wanted.has(part.id))
    .map((part) => {
      const usual = PRICE[part.id] ?? 60 * Math.exp(1.2 * random.next() + 0.6);
      return {
        part,
        quantity: QUANTITY[part.id] ?? 1,
        unit: part.id === 'std.fas' ? '件' : part.id.startsWith('seat') ? '套' : '个',
        price: Math.round(usual * random.between(0.92, 1.08) * 100) / 100,
      };
    });
}

const GAPS = 8;

/** Parts of the bills that nobody in the zone shall make: known gaps. */
export function drawGaps(taxonomy: Taxonomy, random: Random): Part[] {
  const needed = new Set(Object.values(BILLS).flat());
  for (const [part] of SECOND_TIER) needed.delete(part);
  return random.sample(
    taxonomy.parts.filter((part) => needed.has(part.id)),
    GAPS,
  );
}
