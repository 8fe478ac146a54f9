/** The style of all public pages: a phone first, one column, ink on white cards; print as it reads. */
export const STYLE = `
:root{--ink:#101828;--quiet:#475467;--wash:#f5f7fa;--card:#fff;--line:#dfe4ec;--field:#98a2b3;--brand:#0b5cab;--brand-wash:#e9f2fa;--met:#067647;--risk:#a14a00;--off:#b42318;color-scheme:light;font-size:16px}
*{box-sizing:border-box}
body{margin:0;background:var(--wash);color:var(--ink);font-family:'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',system-ui,'Segoe UI',sans-serif;line-height:1.5;font-variant-numeric:tabular-nums}
html[lang=en] body{font-family:system-ui,'Segoe UI','Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei','Noto Sans SC','Noto Sans CJK SC',sans-serif}
h1,h2,h3,p,ul,ol,dl,dd,fieldset,legend{margin:0;padding:0}
ul{list-style:none}
fieldset{border:0;min-width:0}
a{color:var(--brand)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px;border-radius:4px}
.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:fixed;z-index:2;inset:8px auto auto 8px;padding:8px 16px;background:var(--card);border-radius:8px}
header.site,footer.site,main{padding-inline:max(16px,calc(50% - 344px))}
header.site{display:flex;align-items:center;justify-content:space-between;gap:16px;min-height:56px;padding-block:7px;border-bottom:1px solid var(--line);background:var(--card)}
.zone{font-weight:600}
.switch{flex:none;min-height:40px;padding:7px 14px;border:1px solid var(--line);border-radius:8px;background:var(--card);color:var(--brand);font:inherit;text-decoration:none;cursor:pointer}
nav.site{padding-inline:max(16px,calc(50% - 344px));border-bottom:1px solid var(--line);background:var(--card)}
nav.site ul,.choices{display:flex;flex-wrap:wrap;gap:0 20px}
nav.site a,.choices a{display:block;padding:10px 0;color:var(--ink);text-decoration:none}
nav.site a[aria-current],.choices a[aria-current]{box-shadow:inset 0 -3px var(--brand);color:var(--brand);font-weight:600}
.choices{margin:-8px 0 12px}
.items>li{padding:12px 0;border-bottom:1px solid var(--line)}
.items>li:last-child{border-bottom:0;padding-bottom:0}
.items a{font-weight:600;text-decoration:none;overflow-wrap:anywhere}
.items a:hover{text-decoration:underline}
.turn{display:flex;flex-wrap:wrap;gap:4px 20px;margin-top:12px}
.turn a{padding:4px 0}
.item h1{overflow-wrap:anywhere;margin:4px 0 8px}
.item .about{margin:0 0 8px;font-size:1.0625rem}
.item figure{margin:20px 0 0}
.item img{display:block;max-width:100%;height:auto;border-radius:8px}
figcaption{margin-top:6px;color:var(--quiet);font-size:.875rem}
.prose{margin-top:20px;overflow-wrap:anywhere}
.prose>*+*{margin-top:12px}
.prose ul{list-style:disc}
.prose ul,.prose ol{padding-left:1.4em}
.prose table{display:block;overflow-x:auto;border-collapse:collapse}
.prose th,.prose td{padding:6px 12px;border-bottom:1px solid var(--line);text-align:left}
main table{border-collapse:collapse;width:100%}
caption{padding-bottom:8px;font-weight:600;text-align:left}
main .wide{overflow-x:auto}
.wide th,.wide td{padding:8px 10px;border-bottom:1px solid var(--line);text-align:right;vertical-align:bottom}
.wide th[scope=row]{min-width:6em;padding-left:0;text-align:left;font-weight:400}
.wide tr:last-child>*,.wide td:last-child{font-weight:600}
.share a{overflow-wrap:anywhere}
.qr{display:block;width:148px;height:148px;margin:8px 0}
main{padding-block:24px 8px}
footer.site{padding-block:20px 32px;color:var(--quiet);font-size:.875rem}
h1{font-size:1.625rem;line-height:1.3}
h2{font-size:1.25rem;line-height:1.4}
h3{margin-top:20px;font-size:1rem}
.lead{margin:8px 0 20px;color:var(--quiet)}
.card{margin:0 0 16px;padding:20px 16px;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.hint{color:var(--quiet);font-size:.875rem}
.aside{margin:4px 0 16px}
.group+.group{margin-top:28px;padding-top:8px;border-top:1px solid var(--line)}
.group h2{margin-top:20px;color:var(--quiet);font-size:1rem}
.question{margin-top:18px}
legend,.input label,.rungs legend,label[for=kept],label[for=saved]{display:block;font-weight:600}
.question>.hint{margin-top:4px}
fieldset.question>.hint{margin:2px 0 8px}
.control{display:flex;align-items:center;gap:10px;margin-top:6px}
fieldset .input{margin-top:12px}
fieldset .input label{font-weight:400}
input[type=text],input[type=date]{width:100%;max-width:15rem;min-height:46px;padding:8px 12px;border:1px solid var(--field);border-radius:8px;background:var(--card);color:inherit;font:inherit}
input[type=text]{text-align:right}
select,input.wide,input[type=email]{width:100%;max-width:28rem;min-height:46px;margin-top:6px;padding:8px 12px;border:1px solid var(--field);border-radius:8px;background:var(--card);color:inherit;font:inherit;text-align:left}
.question>label{font-weight:600}
.question.options>label{font-weight:400}
.trap{position:absolute;left:-200vw}
.unit{flex:none;color:var(--quiet)}
[aria-invalid]{border:2px solid var(--off)}
.fault{margin-top:4px;color:var(--off);font-size:.9375rem}
.options label{display:flex;align-items:flex-start;gap:10px;min-height:44px;padding:9px 0;cursor:pointer}
.options input[type=radio],.options input[type=checkbox]{flex:none;width:22px;height:22px;margin:1px 0 0;accent-color:var(--brand)}
.options.short{display:flex;flex-wrap:wrap;gap:0 28px}
.within{margin:0 0 12px 32px}
.within .input{margin-top:4px}
@supports selector(:has(*)){.options li:not(:has(> label input:checked)) .within{display:none}}
.buttons{display:flex;flex-wrap:wrap;gap:12px;margin-top:24px}
button{min-height:46px;padding:8px 20px;border:1px solid var(--field);border-radius:8px;background:var(--card);color:var(--ink);font:inherit;cursor:pointer}
button.primary{border-color:var(--brand);background:var(--brand);color:#fff;font-weight:600}
button:hover{border-color:var(--brand)}
.notice{margin:0 0 16px;padding:12px 16px;border-left:4px solid var(--off);background:var(--card)}
.standing{margin:0 0 16px;padding:4px 16px;border:1px solid var(--line);border-radius:8px;background:var(--card)}
.standing li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px;padding:9px 0}
.standing li+li{border-top:1px solid var(--line)}
.verdict{font-weight:600}
.verdict.met{color:var(--met)}
.verdict.unmet{color:var(--off)}
.verdict.unknown{color:var(--quiet)}
.verdict.needs-person{color:var(--brand)}
details>summary{min-height:32px;padding:4px 0;color:var(--brand);cursor:pointer}
.rung details{margin-top:16px}
.buttons+.so-far{margin-top:24px}
.so-far[open]>summary{margin-bottom:8px}
.first{display:flex;flex-wrap:wrap;gap:2px 16px;align-items:baseline;margin-top:2px}
.lines>li{padding:9px 0;border-bottom:1px solid var(--line)}
.lines>li:last-child{border-bottom:0}
.parts{margin-top:4px;padding-left:1.2em;list-style:disc;color:var(--quiet);font-size:.9375rem}
.figures{display:flex;flex-wrap:wrap;gap:2px 24px;margin-top:4px}
.figures div{display:flex;gap:6px;align-items:baseline}
.figures dt{color:var(--quiet);font-size:.875rem}
.figures dd{font-weight:600}
.facts div{padding:9px 0;border-bottom:1px solid var(--line)}
.facts div:last-child{border-bottom:0;padding-bottom:0}
.facts dt{color:var(--quiet);font-size:.875rem}
.facts dd{overflow-wrap:anywhere}
.filters label{display:block;margin-bottom:12px;font-weight:600}
.filters input,.filters select{display:block;width:100%;min-height:46px;margin-top:4px;padding:8px 12px;border:1px solid var(--field);border-radius:8px;background:var(--card);color:inherit;font:inherit;font-weight:400}
.filters .buttons{align-items:center;margin-top:12px}
.firm{font-weight:600;overflow-wrap:anywhere}
.items .hint a{font-weight:400}
.tags{display:flex;flex-wrap:wrap;gap:6px;margin-top:6px}
.items .tags li{padding:1px 10px;border:1px solid var(--line);border-radius:12px;font-size:.875rem}
.ways{margin-top:4px;padding-left:1.4em}
.ways li{padding:4px 0}
svg.progress{display:block;width:100%;height:14px;margin:10px 0 8px}
.caveat{margin-bottom:16px}
svg.progress .whole{fill:var(--line)}
svg.progress .value{fill:var(--brand)}
svg.progress .target{fill:var(--ink)}
.mark{color:var(--quiet)}
.caution{margin-top:16px;padding-top:12px;border-top:1px solid var(--line)}
textarea{display:block;width:100%;margin-top:6px;padding:10px 12px;border:1px solid var(--field);border-radius:8px;color:inherit;font:inherit;font-size:.9375rem;overflow-wrap:anywhere}
.card>h2:not(:first-child){margin-top:24px}
.kept{display:inline-block;margin-bottom:16px;font-weight:600}
@media (min-width:640px){.facts div{display:grid;grid-template-columns:9em 1fr;gap:16px}.filters{display:grid;grid-template-columns:repeat(3,1fr);gap:0 16px}.filters label:first-child,.filters>.hint,.filters>.buttons{grid-column:1/-1}.card{padding:24px}main{padding-top:32px}}
@page{size:A4;margin:14mm}
@media print{
:root{font-size:10pt}
body{background:none}
header.site{min-height:0;border:0}
.switch,.buttons,.skip,.so-far,.aside,nav,.turn{display:none}
.card.share{break-inside:avoid}
.card,.standing{border:0;border-top:1px solid var(--line);border-radius:0;padding:10px 0;margin:0}
.lines>li,.ways li{break-inside:avoid}
h2,h3{break-after:avoid}
main,header.site,footer.site{padding-inline:0}
}
`;
