import { describe, expect, it } from 'vitest';
import { readTyped } from './read-typed.ts';

function stepsOf(title: string, ...paragraphs: string[]) {
  const document = readTyped(title, ['【基本案情】', ...paragraphs].join('\n'));
  if (document.family !== 'case') throw new Error('not read as a case');
  return (document.events ?? []).map(({ date, kind, body }) => [date, kind, body]);
}

describe('the steps of a case', () => {
  it('tell of an arrest that was refused, and of what the police asked for against it', () => {
    expect(
      stepsOf(
        '朱某涉嫌盗窃不批捕复议复核案',
        '犯罪嫌疑人朱某，男。2021年8月2日，某区人民检察院作出不批捕决定，并送达理由说明书。',
        '8月5日，某市公安局某分局认为不批捕决定错误，向检察机关提出复议。',
        '8月10日，某区人民检察院维持原不批捕决定，并向公安机关说明检察机关作出复议决定的理由。',
        '8月11日，某市公安局某分局提请某市人民检察院复核。',
      ),
    ).toEqual([
      ['2021-08-02', 'arrest_refused', '某区人民检察院'],
      ['2021-08-05', 'reconsideration', '某市公安局某分局'],
      ['2021-08-10', 'reconsideration', '某区人民检察院'],
      ['2021-08-11', 'second_review', '某市公安局某分局'],
    ]);
  });

  it('tell when confiscation proceedings were begun', () => {
    expect(stepsOf('任某受贿违法所得没收案', '任某，男。某省人民检察院于2016年7月11日启动违法所得没收程序。')).toEqual([
      ['2016-07-11', 'confiscation_started', '某省人民检察院'],
    ]);
  });

  it('are no reconsideration by a government', () => {
    expect(
      stepsOf(
        '某公司诉某局行政处罚案',
        '某公司不服，2017年7月1日向省人民政府提出行政复议。某市人民政府于4月24日作出复议决定。',
      ),
    ).toEqual([]);
  });

  it('hold no execution of somebody whom this case did not sentence to death', () => {
    const facts = [
      '被告人刘某，男。2022年5月6日，某市中级人民法院以受贿罪判处刘某有期徒刑三年。',
      '2023年3月1日，李某某因贩卖毒品被执行死刑。',
    ];
    expect(stepsOf('刘某受贿案', ...facts).map(([, kind]) => kind)).toEqual(['first_instance']);
  });
});
