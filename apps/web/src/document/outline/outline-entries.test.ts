import type { Section } from '@anjian/domain';
import { describe, expect, it } from 'vitest';
import { entryOf, outlineOf } from './outline-entries.ts';

function section(heading: string, level: number): Section {
  return { kind: 'text', heading, level, paragraphs: [] };
}

describe('the outline of a document', () => {
  it('leaves out what has no printed heading, and the brackets of the rest', () => {
    expect(outlineOf([section('', 1), section('【基本案情】', 1)])).toEqual([
      { at: 1, heading: '基本案情', level: 1, kind: 'text' },
    ]);
  });

  it('does not list the printed table of contents, whose lines are its own entries', () => {
    const contents: Section = { ...section('目　录', 1), kind: 'contents' };
    expect(outlineOf([contents, section('第一章', 1)])).toEqual([{ at: 1, heading: '第一章', level: 1, kind: 'text' }]);
  });

  it('of a long code keeps to its chapters', () => {
    const articles = Array.from({ length: 100 }, (_, at) => section(`第${at}条`, 3));
    const outline = outlineOf([section('第一章', 1), ...articles, section('第二章', 1), ...articles]);
    expect(outline.map((entry) => entry.heading)).toEqual(['第一章', '第二章']);
  });

  it('is whole where leaving a level out would leave nothing', () => {
    expect(outlineOf(Array.from({ length: 100 }, (_, at) => section(`第${at}条`, 3)))).toHaveLength(100);
  });

  it('points to the nearest entry above the section in view', () => {
    const entries = [
      { at: 1, heading: '第一章', level: 1, kind: 'text' as const },
      { at: 9, heading: '第二章', level: 1, kind: 'text' as const },
    ];
    expect(entryOf(entries, 0)).toBeNull();
    expect(entryOf(entries, 8)).toBe(1);
    expect(entryOf(entries, 20)).toBe(9);
    expect(entryOf(entries, null)).toBeNull();
  });
});
