import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';

function effectiveOn(...lines: string[]) {
  const document = understand(
    { title: '某机关关于示例事项的规定', blocks: lines.map((text) => ({ text })), publishedOn: '2016-04-15' },
    { name: 'a.txt', mediaType: 'text/plain', sha256: '0'.repeat(64) } as Parameters<typeof understand>[1],
  );
  return document.family === 'norm' ? document.effectiveOn : undefined;
}

describe('a norm dated by its source', () => {
  it('is in force since that day where it says so', () => {
    expect(effectiveOn('第一条 为示例事项，制定本规定。', '第二条 本规定自发布之日起施行。')).toBe('2016-04-15');
  });

  it('is not where it was amended since', () => {
    expect(
      effectiveOn(
        '2001年1月1日某次会议通过',
        '2016年4月1日某次会议修正',
        '第一条 为示例事项，制定本规定。',
        '第二条 本规定自发布之日起施行。',
      ),
    ).toBeUndefined();
  });
});
