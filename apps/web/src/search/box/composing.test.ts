import { describe, expect, it } from 'vitest';
import { isComposing } from './composing.ts';

describe('a key of an input method', () => {
  it('is known while it composes, and by its code where the browser tells the end too early', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});
