/** News and policies of the invented zone, by the name of their file in `portal/`; invented as all of it is. */
export const PORTAL_ITEMS: Readonly<Record<string, string>> = {
  'supplier-day-october.md': `---
title: { en: Parts suppliers meet three vehicle plants (invented), zh: 零部件企业与三家整车工厂对接（虚构） }
kind: news
source: { en: Zone industry office, zh: 园区产业办公室 }
date: 2025-10-22
pick: true
---

::zh

本月举办的供需对接会上，三家整车工厂公布了明年的零部件**需求**，本地零部件企业带样件到场。

- 需求以线束、热管理和制动零部件为主；
- 会后两周内提交资料的企业，由园区统一转交。

::en

At this month's meeting three vehicle plants said which parts they **need** next year; local suppliers brought samples.

- Most needs are for harnesses, thermal management and braking.
- What firms hand in within two weeks is passed on by the zone.
`,
  'filing-window-specialised-sme.md': `---
title: { en: How to file for the title of specialised and sophisticated SME (invented), zh: 专精特新中小企业申报安排（虚构） }
kind: policy
source: { en: Zone industry office, zh: 园区产业办公室 }
date: 2025-09-15
updated: 2025-10-09
pick: true
---

::zh

## 申报流程

1. 先在本站完成[企业资质自评](/zh/self-assessment)，了解还缺哪些条件；
2. 备齐上年度审计报告和知识产权清单；
3. 在通知规定的期限内提交。

具体以当年正式通知为准。

::en

## How to file

1. Take the [self-assessment](/en/self-assessment) here first: it says which lines are missing.
2. Have the last audit report and the list of intellectual property at hand.
3. File within the days that the notice names.

What counts is the notice of the year.
`,
  'junshan-pilot-base.md': `---
title: { en: A pilot base for power batteries opens for bookings (invented), zh: 动力电池中试基地开放预约（虚构） }
kind: news
source: { en: Zone industry office, zh: 园区产业办公室 }
date: 2025-08-30
---

::zh

中试基地面向零部件企业开放预约，可承担小批量试制和检测。

::en

The pilot base takes bookings from parts suppliers for small trial runs and tests.
`,
};
