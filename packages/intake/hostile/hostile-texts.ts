import { LIMITS } from '../limits.ts';

/** The size of a hostile text in bytes of UTF-8: one megabyte. */
export const HOSTILE_BYTES = 1_000_000;

/** What hostile texts repeat: openings that are never closed, lists without end, and words that begin what a rule looks for. */
const UNITS: readonly string[] = [
  ...['中', 'a', '1', '９', '一', ' ', '\u3000', '\t', '，', '、', '。', '；', '：', '-', '.', '—', '…', '*', '\\'],
  ...[
    '《',
    '》',
    '《《》',
    '（',
    '）',
    '【',
    '】',
    '〔2020',
    '[',
    '“',
    '<',
    '{',
    '〈',
    '`',
    '|',
    '#',
    '![',
    '[a](',
    '**',
  ],
  ...['第', '第一', '第1条、', '第百条', '条', '条之', '一、', '（一）', '1.', '第一条至', '第三百八十五条第一款、'],
  ...[
    '2020年',
    '2020年1月',
    '2020年1月1日',
    '1月1日',
    '二〇二〇年',
    '12',
    '一二三四',
    '同年',
    '2020-',
    '〔2020〕1',
    '12月',
  ],
  ...['某某', '张某', '张某、', '被告人', '被告人张某', '被告人张某，', '被告单位', '中共', '原系', '担任', '利用担任'],
  ...[
    '《刑法》',
    '《刑法》第一条、',
    '《某某规定》',
    '《某某规定》以下',
    '《刑法》（',
    '刑法',
    '刑法第',
    '依照',
    '依照《规定》',
  ],
  ...[
    '《某某规定》同时废止',
    '废止《某某规定》、',
    '废止',
    '《某某规定》与本',
    '以前不一致的，',
    '1.关于某某的规定\t',
    '自2020年1月1日起',
  ],
  ...['中华人民共和国', '某法', '的法第一条', '条例', '及某某法', '国有公司、企业、', '最高人民法院', '最高人民法院、'],
  ...[
    '受贿',
    '受贿、',
    '受贿罪',
    '以受贿罪判处。',
    '以受贿罪判处',
    '因犯',
    '因犯受贿罪',
    '因犯罪，被',
    '涉嫌',
    '移送',
    '判处',
  ],
  ...[
    '有期徒刑',
    '有期徒刑一年',
    '一年',
    '罚金',
    '罚金1',
    '罚金一',
    '罚金1，',
    '撤销',
    '作出',
    '裁定',
    '改判',
    '没收',
    '抗诉后',
  ],
  ...[
    '人民法院',
    '某市人民法院',
    '人民法院判处',
    '二审',
    '人民检察院',
    '指定',
    '退回',
    '通知',
    '要求',
    '线索',
    '提起',
    '住',
  ],
  ...[
    '公司',
    '局长',
    '某局',
    '关于',
    '关于《',
    '规定',
    '通知',
    '印发',
    '发布',
    '令',
    '公告',
    '号',
    '附件',
    '目录',
    '=',
    '\ud83d\ude00',
  ],
  // Read off the rules: what tries every place with every other, and values of which no two are the same.
  ...['因罪被', '因犯罪于被', '自首坦白', '实践中虚开', '收受送给', '为其购买', '非法、', '以受贿'],
  ...['收受{n}元', '收受{n}元。', '张某收受李某{n}元。', '第{n}条', '刑法第一条第{n}款、', '{n}年{n}月'],
  ...['被告人{name}，', '{name}、', '《{n}》', '〔{n}〕{n}号'],
];

/** What a page or a Markdown file repeats to hurt a reader of markup. */
const MARKUP_UNITS: readonly string[] = [
  ...[
    '**',
    '** a',
    '[a](',
    '![',
    '`',
    '|a',
    '|-',
    '# ',
    '#',
    '>',
    '<!--',
    '---\n',
    '<b',
    '{.',
    '\\',
    '&amp;',
    '&#',
    '* ',
  ],
  ...[
    '<html><p>中</p>',
    '<html><',
    '<html><!--',
    '<html><div>',
    '<html><table><tr>',
    '<html><a href=',
    '<html><p>中<br>',
  ],
];

/** A hostile text: how it is called, and its lines. */
export type HostileText = { name: string; lines: string[] };

/** Texts of so many bytes without a line end, some in lines of a sentence, and a few of nothing but line ends. */
export function hostileTexts(bytes = HOSTILE_BYTES): HostileText[] {
  const inLines = UNITS.filter((_, place) => place % EVERY_IN_LINES === 0);
  return [
    ...UNITS.map((unit) => ({ name: unit, lines: [repeated(unit, bytes)] })),
    ...inLines.map((unit) => ({
      name: `${unit}…⏎`,
      lines: linesOf(unit.repeat(Math.ceil(LINE_CHARACTERS / unit.length)), bytes),
    })),
    ...SHORT_LINES.map((line) => ({ name: `${line}⏎`, lines: linesOf(line, bytes) })),
  ];
}

/** A line of a sentence bounds every rule by itself: a sample of them is enough. */
const EVERY_IN_LINES = 10;

/** The bytes of hostile files. */
export function hostileFiles(bytes = HOSTILE_BYTES): { name: string; bytes: Buffer }[] {
  return [...UNITS.filter((_, place) => place % EVERY_IN_LINES === 0), ...MARKUP_UNITS].flatMap((unit) => [
    { name: unit, bytes: Buffer.from(repeated(unit, bytes)) },
    { name: `${unit}⏎`, bytes: Buffer.from(repeated(`${unit}\n`, bytes)) },
  ]);
}

/** Lines so short that what is done once a line is done hundreds of thousands of times. */
const SHORT_LINES = ['中', '1.', '【', '第一条'];
/** As long as the paragraphs that rules for headings and signatures look at. */
const LINE_CHARACTERS = 40;

/** As often as fills the bytes; what stands for a number or a name is another one each time. */
function repeated(unit: string, bytes: number): string {
  if (!unit.includes(NUMBER) && !unit.includes(NAME)) return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
  const pieces: string[] = [];
  for (let at = 0, length = 0; length < bytes; at++) {
    const piece = unit.replaceAll(NUMBER, String(at)).replaceAll(NAME, nameOf(at));
    pieces.push(piece);
    length += Buffer.byteLength(piece);
  }
  return pieces.join('');
}

/** In a unit these stand for a number and for a name that no other place has. */
const NUMBER = '{n}';
const NAME = '{name}';
const FIRST_IDEOGRAPH = 0x4e00;
const IDEOGRAPHS = 5000;

function nameOf(at: number): string {
  return `张${String.fromCharCode(FIRST_IDEOGRAPH + (at % IDEOGRAPHS), FIRST_IDEOGRAPH + Math.floor(at / IDEOGRAPHS))}`;
}

/** A blank line is none, and no document has more lines than this: what readers of files never hand on is not asked of the rules. */
function linesOf(line: string, bytes: number): string[] {
  const count = Math.min(LIMITS.paragraphs, Math.ceil(bytes / (Buffer.byteLength(line) + 1)));
  return Array.from({ length: count }, () => line);
}
