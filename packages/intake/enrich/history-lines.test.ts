import { describe, expect, it } from 'vitest';
import { understand } from '../understand.ts';

const norm = (title: string, ...lines: string[]) =>
  understand(
    { title, blocks: lines.map((text) => ({ text })) },
    { name: 'a.txt', sha256: 'a'.repeat(64), mediaType: 'text/plain' },
  );
const ARTICLES = ['第一条　为了某事，制定本条例。', '第二条　某事依照本条例办理。'];
const END = '第三条　本条例自公布之日起施行。';

describe('a norm that was changed after its issue', () => {
  it('that was revised as a whole bears the number and the day of the revision', () => {
    expect(
      norm(
        '某某管理条例',
        '（1998年12月27日中华人民共和国国务院令第9256号发布　根据2011年1月8日《国务院关于废止和修改部分行政法规的决定》第一次修订　2021年7月2日中华人民共和国国务院令第9743号第二次修订）',
        ...ARTICLES,
        '第三条　本条例自2021年9月1日起施行。',
      ),
    ).toMatchObject({ docNumber: '国务院令第9743号', issuedOn: '2021-07-02', effectiveOn: '2021-09-01' });
  });

  it('that was amended in parts keeps its number and the day since which it is in force', () => {
    expect(
      norm(
        '某某管理条例',
        '1998年12月27日 中华人民共和国国务院令第9256号发布',
        '2011年1月8日 《国务院关于废止和修改部分行政法规的决定》修订',
        ...ARTICLES,
        END,
      ),
    ).toMatchObject({ docNumber: '国务院令第9256号', issuedOn: '2011-01-08', effectiveOn: '1998-12-27' });
  });

  it('that was never changed is as it was', () => {
    expect(norm('某某管理条例', '1998年12月27日 中华人民共和国国务院令第9256号发布', ...ARTICLES, END)).toMatchObject({
      docNumber: '国务院令第9256号',
      issuedOn: '1998-12-27',
      effectiveOn: '1998-12-27',
    });
  });
});
