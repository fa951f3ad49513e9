import { describe, expect, it } from 'vitest';
import { isWorthAsking, optionsOf } from './suggestion-options.ts';

const suggestions = {
  from: 0,
  groups: [
    {
      kind: 'crime' as const,
      items: [{ kind: 'crime' as const, id: 'bribe_taking', text: '受贿罪', parts: [], note: '', count: 3 }],
    },
  ],
};

describe('the lines of the suggestion list', () => {
  it('are suggestions, then own searches that hold what is typed', () => {
    const own = ['受贿 工程', '受贿', '贪污'];
    expect(optionsOf('受贿', suggestions, own).map((option) => option.text)).toEqual(['受贿罪', '受贿 工程']);
  });

  it('are own searches alone where nothing is typed', () => {
    expect(optionsOf('', suggestions, ['受贿', '贪污']).map((option) => option.kind)).toEqual(['own', 'own']);
  });

  it('mark what is typed in an own search', () => {
    expect(optionsOf('工程', undefined, ['受贿 工程'])[0]?.parts).toEqual([
      { text: '受贿 ', match: false },
      { text: '工程', match: true },
    ]);
  });
});

describe('what is typed', () => {
  it('is worth asking from one Chinese character, one figure or two letters on', () => {
    expect(['受', 'sh', '3', '法释2'].every(isWorthAsking)).toBe(true);
    expect(['', 's', ' ', '“', '-a'].some(isWorthAsking)).toBe(false);
  });
});
