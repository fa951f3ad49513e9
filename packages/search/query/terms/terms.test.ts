import { openLexicon } from '@anjian/lexicon';
import { expect, it } from 'vitest';
import { analyzerOf } from '../../../../apps/api/services.ts';
import { queryTerms } from '../query-terms.ts';
import { NAMED_BOOST } from './boosts.ts';

const analyzer = analyzerOf(openLexicon());
const required = (text: string): string[] =>
  queryTerms(text, analyzer).terms.map((term) => JSON.stringify(term.required));

it('an article is cited, printed by its statute, or named by what is about the statute by its title', () => {
  const [article = ''] = required('刑法第三百八十八条之一');
  for (const clause of [
    '{"articles":"刑法:388-1"}',
    '{"statute":"刑法"}',
    '{"titleW":"刑法"}',
    '{"normW":["第388条之1"]}',
  ])
    expect(article).toContain(clause);
});

it('a word that two words make is there where both are', () => {
  const [bank = ''] = required('银行行长');
  for (const half of ['银行', '行长']) expect(bank).toContain(`{"caseW":"${half}"}`);
  expect(required('受贿')[0]).not.toContain('{"caseW":"受"}');
});

it('a statute whose name is all that is asked for counts as named', () => {
  const lift = (text: string): string => JSON.stringify(queryTerms(text, analyzer).terms.flatMap(({ named }) => named));
  expect(lift('民法典')).toContain(`"boost":${NAMED_BOOST}`);
  expect(lift('民法典 合同')).not.toContain(`"boost":${NAMED_BOOST}`);
});
