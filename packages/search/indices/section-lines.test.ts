import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CardSection, sectionAt, sectionLines } from './section-lines.ts';

const section = fc.record({
  step: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom('holding', 'facts', 'provisions', 'text' as const) as fc.Arbitrary<CardSection['kind']>,
  heading: fc.string({ maxLength: 12 }),
});

it('the section of a paragraph is the last one that begins at it or before it', () => {
  fc.assert(
    fc.property(fc.array(section, { maxLength: 30 }), fc.integer({ min: 0, max: 500 }), (steps, paragraph) => {
      const sections = steps.map(({ kind, heading }, place) => ({
        from: steps.slice(0, place + 1).reduce((sum, each) => sum + each.step, 0),
        kind,
        heading,
      }));
      const expected = sections.findLast((each) => each.from <= paragraph);
      const found = sectionAt(sectionLines(sections), paragraph);
      expect(found && { from: found.from, kind: found.kind }).toEqual(
        expected && { from: expected.from, kind: expected.kind },
      );
    }),
  );
});

it('a heading comes back as printed, its tabs and line breaks as blanks', () => {
  const lines = sectionLines([
    { from: 1, kind: 'holding', heading: '【要旨】' },
    { from: 4, kind: 'facts', heading: '一、\t基本\n案情' },
  ]);
  expect(sectionAt(lines, 3)).toEqual({ from: 1, kind: 'holding', heading: '【要旨】' });
  expect(sectionAt(lines, 9)).toEqual({ from: 4, kind: 'facts', heading: '一、 基本 案情' });
});
