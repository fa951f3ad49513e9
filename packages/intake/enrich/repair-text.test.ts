import { describe, expect, it } from 'vitest';
import { evidenceIn, toLines } from './reading.ts';
import { repairText } from './repair-text.ts';

describe('a text that a scanner has spoilt', () => {
  it.each([
    ['于2OOl年5月8日', '于2001年5月8日'],
    ['收受l5．6万元', '收受15．6万元'],
    ['二OO一年三月', '二〇〇一年三月'],
    ['１９９９年', '1999年'],
    ['其行为己构成受贿卑,应予处罚;', '其行为已构成受贿罪，应予处罚；'],
    ['被告入王某末上诉', '被告人王某未上诉'],
    ['1.被告人张某(在逃)', '1.被告人张某（在逃）'],
  ])('is read as it was meant: %s', (printed, meant) => {
    expect(repairText(printed, false)?.text).toBe(meant);
  });

  it.each(['自己构成', '1999年末上诉', '法定代表人 张某', 'CO2排放', 'http://example.cn/a,b'])(
    'is left alone where nothing is wrong: %s',
    (printed) => {
      expect(repairText(printed, false)).toBeUndefined();
    },
  );

  it('loses the blanks inside of words, and its values still stand where they are printed', () => {
    const [line] = toLines(
      [{ kind: 'facts', heading: '', level: 1, paragraphs: [{ n: 3, text: '被告 人周 某,男, 2OO1 年被逮 捕。' }] }],
      'case',
    );
    expect(line?.text).toBe('被告人周某，男，2001年被逮捕。');
    const at = line?.text.indexOf('周某') ?? -1;
    expect(line && evidenceIn(line, at, at + 2, 'amount.printed')).toMatchObject({
      paragraph: 3,
      start: 4,
      end: 7,
      text: '周 某',
    });
  });
});
