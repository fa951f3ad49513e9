import { expect, it } from 'vitest';
import { evidenceIn, toLines } from './reading.ts';

it('reads a paragraph of any length in lines that end with a sentence, whose evidence stands where it was printed', () => {
  const sentence = `${'某县,'.repeat(200)}受贿罪。`;
  const text = sentence.repeat(20);
  const lines = toLines([{ kind: 'facts', heading: '', level: 1, paragraphs: [{ n: 7, text }] }], 'case');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => line.n === 7 && line.text.endsWith('。'))).toBe(true);
  expect(lines.map((line) => line.text).join('')).toBe(text.replaceAll(',', '，'));
  const last = lines.at(-1);
  const at = last?.text.lastIndexOf('受贿罪') ?? 0;
  expect(last && evidenceIn(last, at, at + 3, 'crime.verdict')).toMatchObject({
    paragraph: 7,
    start: text.lastIndexOf('受贿罪'),
    text: '受贿罪',
  });
});

it('cuts what has no sentence, and never inside of a character', () => {
  const text = '\u{20000}'.repeat(5000);
  const lines = toLines([{ kind: 'facts', heading: '', level: 1, paragraphs: [{ n: 1, text: `中${text}` }] }], 'case');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => line.text.isWellFormed())).toBe(true);
});
