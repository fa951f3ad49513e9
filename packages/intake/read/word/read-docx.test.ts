import { describe, expect, it } from 'vitest';
import { makeZip } from '../zip/make-zip.ts';
import { chineseNumeral, circledNumeral, formatNumeral } from './numeral-formats.ts';
import { readDocx } from './read-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : run(text)}</w:p>`;
const inList = (level: number, id = 1): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

function read(body: string, parts: Record<string, string> = {}) {
  const main = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>${body}</w:body></w:document>`;
  return readDocx(makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': main, ...parts }));
}
const textsOf = (...given: Parameters<typeof read>): string[] => read(...given).blocks.map(({ text }) => text);

const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1章')}${level(1, 'chineseCountingThousand', '第%2条')}${level(2, 'chineseCounting', '（%3）')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="20"/></w:lvlOverride></w:num></w:numbering>`;

describe('reading a Word file', () => {
  it('prints the automatic numbers of chapters, articles and items as Word does', () => {
    const body = [
      paragraph('总则', inList(0)),
      paragraph('为了示例。', inList(1)),
      paragraph('有下列情形：', inList(1)),
      paragraph('甲；', inList(2)),
      paragraph('乙。', inList(2)),
      paragraph('分则', inList(0)),
      paragraph('另起。', inList(3 - 2)),
      paragraph('丙。', inList(2)),
      paragraph('圆点', inList(0, 2)),
      paragraph('续编', inList(1, 3)),
    ].join('');
    expect(textsOf(body, { 'word/numbering.xml': NUMBERING })).toEqual([
      '第一章　总则',
      '第一条　为了示例。',
      '第二条　有下列情形：',
      '（一）甲；',
      '（二）乙。',
      '第二章　分则',
      '第一条　另起。',
      '（一）丙。',
      '圆点',
      '第二十条　续编',
    ]);
  });

  it('takes lists and ranks from styles and the styles they are based on, and the title from its style', () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="A"><w:name w:val="条"/><w:pPr>${inList(1)}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="B"><w:name w:val="条之二"/><w:basedOn w:val="A"/></w:style></w:styles>`;
    const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      paragraph('某某规定', styled('T')) +
      paragraph('（试行）', styled('T')) +
      paragraph('一般规定', styled('H')) +
      paragraph('甲。', styled('B')) +
      paragraph('不编号。', styled('B') + inList(0, 0));
    const found = read(body, { 'word/styles.xml': styles, 'word/numbering.xml': NUMBERING });
    expect(found.title).toBe('某某规定（试行）');
    expect(found.blocks).toEqual([{ text: '一般规定', heading: 2 }, { text: '第一条　甲。' }, { text: '不编号。' }]);
  });

  it('keeps tables as lines of cells and reads a layout of one cell as paragraphs', () => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const frame = `<w:tbl><w:tr><w:tc>${paragraph('甲')}${paragraph('乙')}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(`<w:tbl>${row('条文', '罪名')}${row('第一条', '某罪')}</w:tbl>${frame}`)).toEqual([
      '条文\t罪名',
      '第一条\t某罪',
      '甲',
      '乙',
    ]);
  });

  it('puts a footnote after its paragraph, with the mark that stands in the text', () => {
    const notes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${paragraph('线')}</w:footnote><w:footnote w:id="5">${paragraph('见某文。')}</w:footnote></w:footnotes>`;
    const body =
      paragraph(`${run('如前')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('所述。')}`) + paragraph('后文。');
    expect(textsOf(body, { 'word/footnotes.xml': notes })).toEqual(['如前①所述。', '① 见某文。', '后文。']);
  });

  it('reads text boxes once, insertions, fields and breaks, and leaves deletions, hidden text and instructions out', () => {
    const box = `<w:txbxContent>${paragraph('框中标题')}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body =
      paragraph(
        `${drawing}${run('正文')}<w:ins>${run('新增')}</w:ins><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>`,
      ) +
      paragraph(
        `${run('上行')}<w:r><w:br/></w:r>${run('　　下行')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>`,
      ) +
      paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('&amp;甲&x;')}`);
    expect(textsOf(body)).toEqual(['框中标题', '正文新增', '上行', '下行', '&甲&x;']);
  });
});

describe('the numbers of lists', () => {
  it.each([
    [10, '十'],
    [12, '十二'],
    [105, '一百零五'],
    [110, '一百一十'],
    [384, '三百八十四'],
    [1001, '一千零一'],
    [2010, '二千零一十'],
  ])('write %i as %s', (value, expected) => {
    expect(chineseNumeral(value)).toBe(expected);
  });

  it('know the formats of Word', () => {
    const formats = [
      'decimal',
      'upperRoman',
      'lowerLetter',
      'ideographTraditional',
      'chineseLegalSimplified',
      'decimalEnclosedCircle',
      'bullet',
    ];
    expect(formats.map((format) => formatNumeral(4, format))).toEqual(['4', 'IV', 'd', '丁', '肆', '④', undefined]);
    expect([21, 35, 36, 50, 51].map(circledNumeral)).toEqual(['㉑', '㉟', '㊱', '㊿', '〔51〕']);
  });
});
