import type { NormDocument, Repeal } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../read-typed.ts';

/** What a norm of this title and text repeals or changes. */
function repealsOf(body: string, title = '最高人民检察院关于示例工作的规定'): Repeal[] {
  return (readTyped(title, body) as NormDocument).repeals ?? [];
}
const titlesOf = (repeals: readonly Repeal[]): string[] => repeals.map(({ title }) => title);

describe('a clause of repeal', () => {
  it('names the text with its number, its issuers and the day from which it ceases', () => {
    const body =
      '第一条 甲。\n第二条 本规定自2099年3月1日起施行。最高人民检察院2090年5月6日发布的《关于示例工作的暂行规定》（高检发释字〔2090〕3号）同时废止。';
    expect(repealsOf(body)).toMatchObject([
      {
        title: '关于示例工作的暂行规定',
        number: '高检发释字〔2090〕3号',
        days: ['2090-05-06'],
        issuers: ['spp'],
        manner: 'repealed',
        from: '2099-03-01',
        evidence: [
          { paragraph: 2, rule: 'repeal.clause', text: '《关于示例工作的暂行规定》（高检发释字〔2090〕3号）' },
        ],
      },
    ]);
  });

  it.each([
    ['本规定施行后，《甲乙工作规定（试行）》（法（研）发〔1987〕32号）不再适用。', ['甲乙工作规定（试行）']],
    ['《甲乙工作规则》自本规定公布之日起停止执行。', ['甲乙工作规则']],
    ['自2099年1月1日起，《甲乙工作规则》即行失效。', ['甲乙工作规则']],
    [
      '《甲条例》（试行）、《乙丙办法》和2001年1月1日公安部发布的《丁戊办法》同时废止。',
      ['甲条例（试行）', '乙丙办法', '丁戊办法'],
    ],
    [
      '《关于执行〈甲法〉若干问题的解释》《甲法意见》等两件司法解释予以废止。',
      ['关于执行〈甲法〉若干问题的解释', '甲法意见'],
    ],
    ['现决定废止《甲乙工作规则》、《丙丁工作规则》。', ['甲乙工作规则', '丙丁工作规则']],
    ['一、废止《甲乙工作规则》（高检发〔2001〕1号）。', ['甲乙工作规则']],
    ['《甲乙工作规定》（以下简称《甲乙规定》）同时废止。', ['甲乙工作规定']],
    ['2090年发布的《示例通知》（劳社部发[2090]8号）同时废止。', ['示例通知']],
  ])('is read in “%s”', (sentence, titles) => {
    expect(titlesOf(repealsOf(`第一条 甲。\n第二条 ${sentence}`))).toEqual(titles);
  });

  it('may name a text by its number alone', () => {
    const body = '第一条 甲。\n第二条 本规定施行后，法释〔2009〕15号、高检发〔2001〕3号同时废止。';
    expect(repealsOf(body)).toMatchObject([
      { title: '', number: '法释〔2009〕15号', evidence: [{ text: '法释〔2009〕15号' }] },
      { title: '', number: '高检发〔2001〕3号' },
    ]);
  });

  it.each([
    '根据《甲乙工作规则》，制定机关可以修改或者废止规范性文件。',
    '《甲乙工作规则》（注：已被《丙丁工作规则》废止）第四条的规定。',
    '《甲乙工作规则》废止前的行为，依照当时的规定处理。',
    '建议废止《甲乙工作规则》。',
    '《甲乙工作规则》第三条规定，应当停止执行的，报告上级。',
    '2023年7月20日《国务院关于修改和废止部分行政法规的决定》第二次修订。',
    '《规定》同时废止。',
    '《甲乙工作规则》继续有效，其他文件同时废止。',
  ])('is not read in “%s”', (sentence) => {
    expect(repealsOf(`第一条 甲。\n第二条 ${sentence}`)).toEqual([]);
  });

  it.each([
    ['《甲乙条例》中关于丙的规定同时废止。', 'part'],
    ['《甲乙条例》第三条、第五条同时废止。', 'part'],
    ['《甲乙规定》与本规定不一致的，以本规定为准。', 'yields'],
  ])('that is not of the whole says so: “%s”', (sentence, manner) => {
    expect(repealsOf(`第一条 甲。\n第二条 ${sentence}`)).toMatchObject([{ manner }]);
  });

  it('without a name is where earlier rulings give way', () => {
    const norm = readTyped(
      '关于示例的解释',
      '第一条 甲。\n第二条 本院以前发布的司法解释与本解释不一致的，以本解释为准。',
    );
    expect(norm).toMatchObject({ prevails: [{ paragraph: 2, rule: 'repeal.yields' }] });
    expect(readTyped('关于示例的解释', '第一条 两者不一致的，以笔录为准。')).not.toHaveProperty('prevails');
  });
});

const DECISION = '最高人民法院、最高人民检察院关于废止部分司法解释和司法解释性质文件的决定';

describe('a decision of repeal', () => {
  it('names what its numbered lines list, and not what a reason names', () => {
    const body = `现决定对下列司法解释予以废止：
    1.最高人民检察院关于示例甲问题的通知（高检发〔1990〕1号，1990年2月3日）
    2.《最高人民法院关于示例乙问题的批复》（法释〔1998〕2号），已被《最高人民法院关于示例丙问题的解释》代替
    本决定自2099年1月1日起施行。`;
    expect(repealsOf(body, DECISION)).toMatchObject([
      { title: '最高人民检察院关于示例甲问题的通知', number: '高检发〔1990〕1号', days: ['1990-02-03'] },
      { title: '最高人民法院关于示例乙问题的批复', number: '法释〔1998〕2号' },
    ]);
  });

  it('names the rows of its table', () => {
    const body = `附件：废止的司法解释目录
    序号\t名称\t发文日期、文号\t废止理由
    1\t最高人民检察院关于示例甲问题的答复\t1990年2月3日\t已被《关于示例丙问题的规定》（高检发〔2001〕9号）代替
    2\t最高人民检察院关于执行《某决定》的意见（试行）\t高检发研字〔1991〕4号\t适用期已过`;
    const repeals = repealsOf(body, DECISION);
    expect(repeals).toMatchObject([
      { title: '最高人民检察院关于示例甲问题的答复', days: ['1990-02-03'] },
      { title: '最高人民检察院关于执行《某决定》的意见（试行）', number: '高检发研字〔1991〕4号' },
    ]);
    expect(repeals[0]).not.toHaveProperty('number');
    expect(repeals[0]?.evidence[0]).toMatchObject({ rule: 'repeal.list' });
  });

  it('in the annex of a law ends where another list begins', () => {
    const body = `第一条 甲。
    附件一
    下列补充规定和决定，自本法施行之日起，予以废止：
    1.关于惩治示例罪的补充规定
    2.关于严惩示例犯罪的决定
    附件二
    下列决定予以保留：
    1.关于示例的决定`;
    expect(titlesOf(repealsOf(body, '中华人民共和国示例法'))).toEqual([
      '关于惩治示例罪的补充规定',
      '关于严惩示例犯罪的决定',
    ]);
  });

  it('is no list of the cases in which something stops', () => {
    const body = '第一条 有下列情形之一的，应当停止执行：\n（一）关于甲的规定有变更的；\n（二）关于乙的决定';
    expect(repealsOf(body, '中华人民共和国示例法')).toEqual([]);
  });
});

describe('a decision that amends', () => {
  it('names the text of its title, and of several those of its points', () => {
    const body = `一、修改《关于示例乙问题的规定》
    1.第一条修改为：“甲。”
    二、修改《关于示例丙问题的规定》`;
    const repeals = repealsOf(body, '最高人民法院关于修改《关于示例甲问题的规定》等三件司法解释的决定');
    expect(repeals.map(({ title, manner }) => [title, manner])).toEqual([
      ['关于示例甲问题的规定', 'amended'],
      ['关于示例乙问题的规定', 'amended'],
      ['关于示例丙问题的规定', 'amended'],
    ]);
  });

  it('is an amendment by its name', () => {
    expect(repealsOf('一、将刑法第一条修改为：“甲。”', '中华人民共和国刑法修正案（九十九）')).toMatchObject([
      { title: '中华人民共和国刑法', manner: 'amended', evidence: [{ paragraph: 0 }] },
    ]);
  });
});
