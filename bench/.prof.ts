import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { mentionOf, resolve } from '../src/resolve/index.ts';
const rows: any[] = parse(readFileSync('/tmp/er/s11/records.csv'), { columns: true, bom: true });
let t=performance.now();
const ms = rows.map((r) => mentionOf({ name: r.name, name_en: r.name_en, uscc: r.uscc, region: r.address }));
console.log('mentions', performance.now()-t);
for (let i=0;i<3;i++){t=performance.now(); resolve(ms.filter(Boolean) as any); console.log('resolve', performance.now()-t);}
