import { describe, expect, it } from 'vitest';
import { localBodies, withoutLocalBodies } from './local-bodies.ts';

describe('local bodies', () => {
  it('are known by the place in front of the organ, and those of the country are none', () => {
    const text = '安徽省人民检察院、安徽省高级人民法院 合肥市纪委监委';
    expect(localBodies(text).map(({ name }) => name)).toEqual([
      '安徽省人民检察院',
      '安徽省高级人民法院',
      '合肥市纪委监委',
    ]);
    expect(withoutLocalBodies(text)).toBe('、 ');
    expect(localBodies('最高人民检察院 国家监察委员会')).toEqual([]);
  });
});
