import { expect, it } from 'vitest';
import { readRtf } from './read-rtf.ts';

const gbk = (hex: string): string => hex.replace(/../gu, "\\'$&");
const read = (body: string) =>
  readRtf(
    Buffer.from(
      `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}${body}}`,
      'latin1',
    ),
  );

it('reads Chinese written as bytes of GBK and as Unicode, without the stand-ins for old programs', () => {
  const found = read(`\\pard\\f0 ${gbk('cadcbbdfd7ef')}\\par\\uc1\\u21463?\\u-30259?\\f1 A\\par`);
  expect(found.blocks.map(({ text }) => text)).toEqual(['受贿罪', `受${String.fromCharCode(65536 - 30259)}A`]);
});

it('keeps list numbers, rows of tables and footnotes, and leaves headers, pictures and field instructions out', () => {
  const body =
    '{\\header\\pard x\\par}{\\pict ffd8}{\\listtext 1.\\tab}one{\\footnote\\pard note\\par} more\\par' +
    '\\pard\\intbl a\\cell b\\cell\\row\\pard{\\field{\\*\\fldinst PAGE}{\\fldrslt shown}}{\\v gone}\\par{\\*\\unknown gone}';
  expect(read(body).blocks.map(({ text }) => text)).toEqual(['1. one① more', '① note', 'a\tb', 'shown']);
});

it('takes the ranks of headings from the style sheet', () => {
  const found = read(
    '{\\stylesheet{\\s1 heading 1;}{\\s2 heading 2;}}\\pard\\s1 Title\\par\\pard\\s2 Part\\par\\pard text\\par',
  );
  expect(found).toEqual({ title: 'Title', blocks: [{ text: 'Part', heading: 2 }, { text: 'text' }] });
});
