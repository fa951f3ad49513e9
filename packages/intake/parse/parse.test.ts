import { chineseNumber } from '@anjian/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from './find-date.ts';
import { splitCase } from './split-case.ts';
import { splitNorm } from './split-norm.ts';
import { splitTitle } from './split-title.ts';
import { titleOfFileName } from './title-of-file-name.ts';

const outline = (lines: string[]): string[] => splitCase(lines).map(({ kind, heading }) => `${kind}:${heading}`);

describe('splitting a case into sections', () => {
  it.each([
    ['brackets', ['【要旨】', '甲', '【基本案情】', '乙'], ['holding:【要旨】', 'facts:【基本案情】']],
    ['bare headings', ['裁判要点', '甲', '裁判理由', '乙'], ['holding:裁判要点', 'reasoning:裁判理由']],
    ['numbered headings', ['一、基本案情', '甲', '二、主要问题', '乙'], ['facts:一、基本案情', 'issues:二、主要问题']],
    ['headings in the line', ['【要旨】甲', '【基本案情】乙'], ['holding:【要旨】', 'facts:【基本案情】']],
    ['headings with a colon', ['要旨：甲', '基本案情：乙'], ['holding:要旨：', 'facts:基本案情：']],
    ['wide headings', ['【要 旨】', '甲', '【 基本案情 】'], ['holding:【要 旨】', 'facts:【 基本案情 】']],
    ['a broken heading', ['【要', '旨】', '甲'], ['holding:【要 旨】']],
    [
      'unknown headings in brackets',
      ['【基本案情】', '甲', '【检察官提示】', '乙'],
      ['facts:【基本案情】', 'prosecution:【检察官提示】'],
    ],
    ['run-together keywords', ['关键词刑事受贿罪', '裁判要点', '甲'], ['keywords:关键词', 'holding:裁判要点']],
    ['a preface', ['（某号）', '【要旨】', '甲'], ['preface:', 'holding:【要旨】']],
    ['no heading at all', ['甲', '乙'], ['text:']],
  ])('knows %s', (_, lines, expected) => {
    expect(outline(lines)).toEqual(expected);
  });

  it('takes numbered parts inside of bracketed sections for text', () => {
    const sections = splitCase(['【要旨】', '甲', '【检察履职情况】', '（一）处理结果', '乙']);
    expect(sections.map(({ heading }) => heading)).toEqual(['【要旨】', '【检察履职情况】']);
  });

  it('does not take a sentence that begins with such a word for a heading', () => {
    expect(outline(['基本案情清楚，证据确实充分。', '要旨在于惩治犯罪。'])).toEqual(['text:']);
  });
});

describe('splitting a norm', () => {
  it('makes chapters, articles and headed points of different levels, with preface and sign-off apart', () => {
    const lines = [
      '为惩治犯罪，制定本规定。',
      '第一章　总则',
      '第一条　甲。',
      '甲续。',
      '第二条之一 乙。',
      '最高人民检察院',
      '2020年1月2日',
    ];
    const sections = splitNorm(lines).map(({ kind, heading, level, paragraphs }) => [
      kind,
      level,
      heading,
      paragraphs.length,
    ]);
    expect(sections).toEqual([
      ['preface', 1, '', 1],
      ['provisions', 1, '第一章　总则', 0],
      ['provisions', 3, '第一条', 2],
      ['provisions', 3, '第二条之一', 1],
      ['tail', 1, '', 2],
    ]);
  });

  it('tells headed points from points that are provisions, and from members of a list', () => {
    const lines = [
      '一、关于主体',
      '（一）国家工作人员的认定',
      '甲。',
      '二、收受财物的，依照规定处理。',
      '（一）甲类',
      '（二）乙类',
      '丙。',
    ];
    expect(splitNorm(lines).map(({ level, heading }) => [level, heading])).toEqual([
      [3, '一、关于主体'],
      [4, '（一）国家工作人员的认定'],
      [4, '（二）乙类'],
    ]);
  });

  it.each([
    ['as it is', ['目　录', '第一章 总则', '第二章 附则', '第一章 总则', '第一条 甲。']],
    ['with page numbers', ['目次', '第一章 总则……1', '第二章 附则……（12）', '第一章　总则', '第一条 甲。']],
  ])('keeps a printed table of contents apart, %s', (_, lines) => {
    const sections = splitNorm(lines);
    expect(sections.map(({ kind, paragraphs }) => [kind, paragraphs.length])).toEqual([
      ['contents', 2],
      ['provisions', 0],
      ['provisions', 1],
    ]);
  });

  it('takes nothing for a table of contents whose lines are not headings of what follows', () => {
    const kinds = (lines: string[]): string[] => splitNorm(lines).map(({ kind }) => kind);
    expect(kinds(['目录', '第一章 总则', '第一条 甲。'])).not.toContain('contents');
    expect(kinds(['目录', '第一章 总则', '甲'.repeat(80), '第一章 总则', '第一条 甲。'])).not.toContain('contents');
  });

  it('does not begin an article where a sentence names one', () => {
    expect(
      splitNorm(['第一条规定的犯罪，应当从严。', '第三条第二款所称财物，包括甲。']).map(({ kind }) => kind),
    ).toEqual(['text']);
  });
});

describe('what parsing keeps', () => {
  const letters = (text: string): string => text.replace(/\s/gu, '');
  const line = fc.oneof(
    fc.constantFrom('【基本案情】', '要旨：甲', '第一条 甲', '一、乙', '目录', '2020年1月1日', '【要', '旨】'),
    fc.string({ unit: fc.constantFrom(...'第一二条、【】：要旨案情（） 甲乙。目录章'), minLength: 1, maxLength: 12 }),
  );
  it.each([
    ['case', splitCase],
    ['norm', splitNorm],
  ])('every character of the body of a %s, in order', (_, split) => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const sections = split(lines.map((one) => one.trim()).filter((one) => one !== ''));
        const kept = sections
          .map(({ heading, paragraphs }) => heading + paragraphs.map(({ text }) => text).join(''))
          .join('');
        expect(letters(kept)).toBe(letters(lines.join('')));
        expect(sections.flatMap(({ paragraphs }) => paragraphs.map(({ n }) => n))).toEqual(
          sections.flatMap(({ paragraphs }) => paragraphs).map((_paragraph, index) => index + 1),
        );
      }),
    );
  });
});

describe('titles', () => {
  it('takes the title, the number and who is written to off a text that a conversion put in one line', () => {
    const line =
      '最高人民检察院关于某所所长是否适用某某规定的批复高检发研字〔2099〕9号某某市人民检察院：你院某号文收悉。经研究，批复如下：某某。此复。';
    expect(splitTitle(undefined, [line], '文件名')).toEqual({
      title: '最高人民检察院关于某所所长是否适用某某规定的批复',
      lines: ['高检发研字〔2099〕9号', '某某市人民检察院：', '你院某号文收悉。经研究，批复如下：某某。此复。'],
    });
    const told = '最高人民检察院关于某事的通知下发以后，各地反映较好。经研究，现予推广。';
    expect(splitTitle(undefined, [told], '文件名').title).toBe('文件名');
  });

  it('joins a title set in several lines', () => {
    const lines = [
      '最高人民法院',
      '最高人民检察院',
      '关于办理示例案件',
      '适用法律若干问题的解释',
      '（2020年1月1日通过）',
    ];
    expect(splitTitle(undefined, lines, '')).toEqual({
      title: '最高人民法院 最高人民检察院关于办理示例案件适用法律若干问题的解释',
      lines: ['（2020年1月1日通过）'],
    });
  });

  it('takes off once the lines that repeat a given title', () => {
    expect(splitTitle('张某受贿案', ['张某', '受贿案', '张某受贿案', '甲'], '').lines).toEqual(['张某受贿案', '甲']);
  });

  it.each([
    ['01 文件夹/8、（检例第9005号） 张某受贿案（电子版）.html', '（检例第9005号） 张某受贿案'],
    ['附件1：某规定.docx', '某规定'],
    ['【学习资料】某意见 - 副本.txt', '某意见'],
    ['102.某批复(1).md', '某批复'],
    ['某答复　（打印）.pdf', '某答复'],
  ])('finds the title in the file name %s', (name, title) => {
    expect(titleOfFileName(name)).toBe(title);
  });
});

describe('numbers and dates', () => {
  it.each([
    ['三百八十八', 388],
    ['十七', 17],
    ['一百零二', 102],
    ['二十', 20],
    ['一千二百六十', 1260],
    ['388', 388],
    ['一五', undefined],
    ['条', undefined],
  ])('reads %s', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it('reads days in every way that texts print them, and none that do not exist', () => {
    const text = '二○○○年六月十九日，2022年9月1日，2021-02-30，2003.11.13，２０１２年５月１４日';
    expect(findDates(text).map(({ date }) => date)).toEqual(['2000-06-19', '2022-09-01', '2003-11-13', '2012-05-14']);
  });
});
