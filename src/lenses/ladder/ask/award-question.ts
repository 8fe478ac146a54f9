import type { Condition } from '../../../model/rulebook.js';
import { text } from '../../../model/text.js';
import type { Input, Question } from './question.js';

const PLACE = text('(1 is the first)', '名');

/** The best science award and the place in the contest of the last years, of those kinds that a line asks for. */
export function awardQuestion(conditions: readonly Condition[]): Question {
  const asked = conditions.flatMap((c) => (c.award ? [c.award] : []));
  const contest = asked.some(({ kinds }) => kinds.includes('maker-china'));
  const ministerial = asked.some(({ places }) => 'provincial' in places);
  const inputs: Input[] = [
    {
      key: 'awards',
      label: text('awards', '奖励'),
      kind: 'several',
      options: [
        { value: 'national', label: text('national science award', '国家级科技奖励') },
        ...(ministerial
          ? [
              {
                value: 'provincial',
                label: text('science award of a province or ministry', '省部级科技奖励'),
              },
            ]
          : []),
        ...(contest
          ? [
              {
                value: 'contest',
                label: text('Maker China, national list (enterprises)', '“创客中国”全国企业组榜单'),
              },
            ]
          : []),
      ],
    },
  ];
  for (const { value, label } of inputs[0]!.options!) {
    const when = { key: 'awards', value };
    inputs.push(
      {
        key: `awards.${value}.rank`,
        label: text(`${label.en}: its place`, `${label.zh}：名次`),
        kind: 'count',
        unit: PLACE,
        min: 1,
        max: 1000,
        when,
      },
      {
        key: `awards.${value}.date`,
        label: text(`${label.en}: day`, `${label.zh}：日期`),
        kind: 'date',
        when,
      },
    );
  }
  return {
    fact: 'awards',
    asks: text('Which of these has it won in the last three years?', '近三年获得下列哪些奖励？'),
    hint: text(
      'The certificate: the place among the winners, and its day.',
      '以获奖证书为准：获奖单位名次和日期。',
    ),
    inputs,
    fill: (answers) => {
      const won = answers.get('awards') as readonly string[] | undefined;
      return won?.map((value) => ({
        kind: value === 'contest' ? 'maker-china' : 'science-award',
        level: value === 'contest' ? 'national' : value,
        rank: answers.get(`awards.${value}.rank`) ?? null,
        date: answers.get(`awards.${value}.date`) ?? null,
      }));
    },
  };
}
