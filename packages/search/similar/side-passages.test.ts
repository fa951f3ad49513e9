import { expect, test } from 'vitest';
import { markParagraph } from '../indices/paragraph-mark.ts';
import { sectionLines } from '../indices/section-lines.ts';
import { sidePassages, windowsOf } from './side-passages.ts';

const wordsOf = (text: string): string[] => text.match(/[一-龥]{2}/gu) ?? [];
const COMMON = new Set(['利用', '职务', '便利', '收受', '财物']);
const SECTIONS = sectionLines([{ from: 1, kind: 'facts', heading: '基本案情' }]);
const passages = (own: string, ...paragraphs: string[]) =>
  sidePassages(
    windowsOf(own, wordsOf),
    ['题目', ...paragraphs].map((text, n) => markParagraph(text, n)),
    SECTIONS,
    wordsOf,
    (word) => (COMMON.has(word) ? 1 : 3),
  );
const textOf = (parts: readonly { text: string }[] | undefined): string =>
  (parts ?? []).map(({ text }) => text).join('');

test('a passage answers the sentence that is likest to it, not the whole text a little', () => {
  const own = `${'虚报青苗面积，套取征地补偿款项。'}${'一'.repeat(120)}。发放低保资金，审核民政材料。`;
  const [found] = passages(own, '审核青苗发放补偿材料征地。', '虚报青苗面积，冒领其他款项。');
  expect(found?.paragraph).toBe(2);
  expect(textOf(found?.own)).toContain('套取征地补偿款项');
});

test('who somebody is and how he is reached likens no case to another', () => {
  expect(passages('身份证号码，手机号码，住址户籍，出生微信。', '身份证号码，手机号码，住址户籍，出生微信。')).toEqual(
    [],
  );
});

test('what every case says and sums in words answer nothing', () => {
  const common = '利用职务便利，收受财物，三十七万，二月。';
  expect(passages(`${common}虚增青苗。`, common)).toEqual([]);
  expect(passages(`${common}虚增青苗。`, `${common}虚增青苗。`)).toHaveLength(1);
});
