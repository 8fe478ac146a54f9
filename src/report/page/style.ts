import type { Typeface } from '../font/typeface.js';
import { LOOK } from '../look.js';

const face = (woff: Buffer, weight: number) =>
  `@font-face{font-family:"${LOOK.font}";font-weight:${weight};src:url(data:font/woff;base64,${woff.toString('base64')})}`;

/** The style of the page: read on a screen, printed on A4 upright. */
export function styleOf({ regular, bold }: Typeface): string {
  return `${face(regular.woff, 400)}${face(bold.woff, 700)}
@page{size:A4 portrait;margin:15mm 14mm 16mm}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:#fff;color:${LOOK.ink};font:15px/1.5 "${LOOK.font}","PingFang SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:920px;margin:0 auto;padding:24px 20px 40px}
h1{font-size:26px;line-height:1.3;margin:2px 0 6px}
h2{font-size:19px;margin:32px 0 10px;padding-bottom:5px;border-bottom:2px solid ${LOOK.brand};color:${LOOK.brand}}
h3{font-size:15px;margin:18px 0 6px}
p{margin:8px 0}
ul,ol{margin:6px 0;padding-left:1.4em}
li{margin:4px 0}
.kicker{color:${LOOK.brand};font-weight:700}
.facts,.small,caption,.notes,footer,.unit{color:${LOOK.quiet};font-size:.82em}
.facts span+span::before{content:" · "}
.banner{display:inline-block;margin:0 0 8px;padding:2px 10px;border:1px solid ${LOOK.past};font-size:.82em}
.lead{margin:16px 0 18px;padding:12px 16px;background:${LOOK.wash};border-left:4px solid ${LOOK.brand};font-size:1.08em}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:8px 0 12px;font-size:.9em}
caption{text-align:left;caption-side:top;padding:2px 0 4px;font-size:.9em}
th,td{padding:6px 6px;text-align:left;vertical-align:top;border-bottom:1px solid ${LOOK.line};overflow-wrap:anywhere}
thead th{border-bottom:1.5px solid ${LOOK.quiet};color:${LOOK.quiet};font-weight:400;vertical-align:bottom}
tbody th{font-weight:400}
.end{text-align:right}
.strong{font-weight:700}
.small{display:block;line-height:1.4;font-weight:400}
.bar svg{display:block;width:100%;max-width:220px;height:12px;margin-top:5px}
.goals tbody .strong{font-size:1.08em}
.goals tbody tr>*{padding:9px 6px}
sup{line-height:0;white-space:nowrap;font-size:.62em;font-weight:400}
sup a,.back{color:${LOOK.quiet};text-decoration:none}
figure{margin:14px 0 18px;break-inside:avoid}
figure svg{display:block;width:100%;height:auto}
figcaption{font-weight:700;font-size:.92em}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:4px 20px}
.notes{padding-left:0;list-style:none}
.notes li{margin:5px 0;padding-left:2.6em;text-indent:-2.6em}
.notes li:target{background:${LOOK.wash}}
footer{margin-top:28px;padding-top:8px;border-top:1px solid ${LOOK.line}}
@media (max-width:640px){main{padding:12px}.pair{grid-template-columns:1fr}.scroll{overflow-x:auto}.scroll table{min-width:640px}}
@media print{
body{font-size:9.6pt}
main{max-width:none;padding:0}
h1{font-size:18pt}
h2{font-size:13pt;margin-top:16pt}
h3{font-size:10.5pt}
h2,h3,caption{break-after:avoid}
.new-page{break-before:page}
.first{break-after:page;break-inside:avoid}
thead{display:table-header-group}
tr,.notes li{break-inside:avoid}
a{color:inherit}
}`;
}
