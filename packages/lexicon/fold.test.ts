import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';

/** Any sequence of UTF-16 units, lone surrogates and NUL among them. */
const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), anyUnits);

test('folding keeps the length of any text, so that offsets stay', () => {
  fc.assert(fc.property(anyText, (text) => fold(text).length === text.length));
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});

test('folding a part of a text is the part of the folded text', () => {
  fc.assert(fc.property(anyText, anyText, (one, two) => fold(one + two) === fold(one) + fold(two)));
});

test('full-width letters, figures and marks become half-width, capitals small', () => {
  expect(fold('ＧＢ１８０３０：ＡＢｃ！　（甲）')).toBe('gb18030:abc! (甲)');
});

test('traditional characters become simplified', () => {
  expect(fold('國家監察委員會關於貪污賄賂案件')).toBe('国家监察委员会关于贪污贿赂案件');
});

test('quotes, brackets and dashes become one of each kind', () => {
  expect(fold('“甲”「乙」『丙』＂')).toBe('"甲""乙""丙""');
  expect(fold('〔2016〕［2016］【2016】')).toBe('[2016][2016][2016]');
  expect(fold('—–－')).toBe('---');
});

test('emoji and characters beyond the first plane stay whole', () => {
  expect(fold('𠮷野家😀')).toBe('𠮷野家😀');
});
