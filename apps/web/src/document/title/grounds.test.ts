import { expect, it } from 'vitest';
import { isDoubtful, ruleLabels } from './grounds.ts';

const at = (rule: string) => ({ paragraph: 1, start: 0, end: 2, text: '受贿', rule });

it('a value of a rule that is often wrong should be checked, one of an editor need not', () => {
  expect([isDoubtful({ evidence: [], confidence: 0.6 }), isDoubtful({ evidence: [], confidence: 0.9 })]).toEqual([
    true,
    false,
  ]);
  expect(isDoubtful({ evidence: [] })).toBe(false);
});

it('the rules are told once each, and where no words told the value, where it came from', () => {
  expect(ruleLabels({ evidence: [at('crime.title'), at('crime.title')] })).toEqual([
    { zh: '标题写明的罪名', en: 'named in the title' },
  ]);
  expect(ruleLabels({ evidence: [], rule: 'issuer.origin' })[0]?.zh).toBe('来源的栏目或者文件夹');
  expect(ruleLabels({ evidence: [at('no.longer')] })).toEqual([]);
});
