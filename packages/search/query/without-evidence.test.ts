import { expect, it } from 'vitest';
import { withoutEvidence } from './without-evidence.ts';

it('leaves out the sentence that lists what proves the facts', () => {
  const told = '张某收受李某20万元。上述事实，有证人证言、银行流水等证据证实，足以认定。案发后退赃。';
  expect(withoutEvidence(told)).toBe('张某收受李某20万元。 案发后退赃。');
});

it.each(['证人证言前后矛盾，能否认定受贿事实', '上述事实，有证人证言、书证等证据证实。'])(
  'keeps a text that asks for nothing else: %s',
  (text) => {
    expect(withoutEvidence(text)).toBe(text);
  },
);
