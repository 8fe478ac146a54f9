import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { LOOK } from '../look.js';

/** Dots of a picture for each of its pixels: enough for print. */
const DENSITY = 3;

let ready: Promise<void> | undefined;

/** The renderer, once a process: it is WebAssembly and part of its package. */
function renderer(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  return (ready ??= initWasm(readFileSync(file)));
}

/** SVG pictures as PNG, in the fonts given and no others. */
export async function pngs(svgs: readonly string[], fonts: readonly Uint8Array[]): Promise<Uint8Array[]> {
  await renderer();
  return svgs.map((svg) => {
    const picture = new Resvg(svg, {
      font: { fontBuffers: [...fonts], defaultFontFamily: LOOK.font, sansSerifFamily: LOOK.font },
      fitTo: { mode: 'zoom', value: DENSITY },
      background: '#ffffff',
    });
    try {
      return picture.render().asPng();
    } finally {
      picture.free();
    }
  });
}
