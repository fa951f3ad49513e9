import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storableJson, storableText } from './storable.ts';

const anything = fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 });

it('what can be stored is stored as it is', () => {
  const value = { 标题: '甲某受贿案', list: [1, null, true, 'a\\u0000b', '𠮷\n'] };
  expect(storableJson(value)).toBe(JSON.stringify(value));
});

it('what the database refuses is left out of texts and names, wherever it stands', () => {
  expect(JSON.parse(storableJson({ 'k\0': ['a\0b', { c: '\uD800' }] }))).toEqual({ k: ['ab', { c: '\uFFFD' }] });
  expect(storableText('a\0\uDFFFb')).toBe('a\uFFFDb');
});

it('no text of any value holds a NUL or half of a character', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      ),
      (value) => {
        const stored: string[] = [];
        JSON.parse(storableJson(value), (key, each) => {
          stored.push(key, ...(typeof each === 'string' ? [each] : []));
          return each;
        });
        for (const text of stored) expect(text.isWellFormed() && !text.includes('\0')).toBe(true);
      },
    ),
  );
});
