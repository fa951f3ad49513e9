import { describe, expect, it } from 'vitest';
import { findSectorsOfNorm } from './find-sectors-of-norm.ts';

const sectorsOf = (...texts: string[]): string[] =>
  findSectorsOfNorm(
    {
      title: '关于办理某某案件若干问题的意见',
      family: 'norm',
      origin: '',
      lines: texts.map((text, at) => ({ n: at + 1, text, kind: 'provisions', heading: '' })),
    },
    'guidance_opinion',
  ).map(({ id }) => id);

describe('the sectors of a norm whose title names none', () => {
  it('are those whose people are the subject of paragraphs', () => {
    expect(
      sectorsOf(
        '医疗机构中的国家工作人员，在采购活动中收受财物的，依法处罚。',
        '医疗机构中的医务人员，利用开处方的便利收受财物的，依法处罚。',
        '学校及其他教育机构中的教师，收受财物的，依法处罚。',
        '学校及其他教育机构中的非国家工作人员，有前款行为的，依法处罚。',
      ).toSorted(),
    ).toEqual(['education', 'medicine']);
  });

  it('are none where a body is an example, or is spoken of once', () => {
    expect(
      sectorsOf(
        '医疗机构中的医务人员，收受财物的，依法处罚。',
        '收受医院、学校财物的，依法处罚。',
        '国家工作人员在医院、学校等单位兼职的，依法处罚。',
      ),
    ).toEqual([]);
  });
});
