import draw from 'qrcode-generator';
import { html, type Markup } from '../../model/markup.js';

/** Light modules that a code needs around it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** An address as a QR code, drawn as one path. */
export function qrCode(address: string, label: string): Markup {
  const code = draw(0, 'M');
  code.addData(address);
  code.make();
  const size = code.getModuleCount();
  const side = size + 2 * QUIET_ZONE;
  const dark: string[] = [];
  for (let row = 0; row < size; row++)
    for (let column = 0, end = 0; column < size; column = end + 1) {
      for (end = column; end < size && code.isDark(row, end); end++);
      const length = end - column;
      if (length > 0) dark.push(`M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`);
    }
  return html`<svg class="qr" role="img" aria-label="${label}" viewBox="0 0 ${side} ${side}">
    <rect width="${side}" height="${side}" fill="#fff" />
    <path fill="#000" d="${dark.join('')}" />
  </svg>`;
}
