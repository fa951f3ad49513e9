import { citationKey } from '@anjian/domain';
import type { QueryWord } from '../analyze.ts';
import type { Query } from '../query.ts';
import type { QueryTerm } from '../query-terms.ts';
import { CITES_BOOST, liftFor, NAMED_BOOST } from './boosts.ts';

type Article = { number: number; sub: number | undefined };

/** The article that a word names (第388条之一), whichever law it is of. */
export function articleOf(word: QueryWord): Article | undefined {
  const match = word.words.map((form) => /^第(\d+)条(?:之(\d+))?$/u.exec(form)).find((each) => each !== null);
  return match ? { number: Number(match[1]), sub: match[2] === undefined ? undefined : Number(match[2]) } : undefined;
}

/** An article: whatever cites it, what is about the statute by its title and names the article, and the text of the statute that has it. */
export function articleTerm(
  statute: string,
  { number, sub }: Article,
  { text, words, variants }: QueryWord,
): QueryTerm {
  const key = citationKey(statute, number, sub);
  const cites: Query = { term: { articles: key } };
  // A table of offences by article (第388条之一 利用影响力受贿罪) names its law in the title alone.
  const aboutLaw: Query = {
    bool: { filter: [{ term: { titleW: statute } }, { terms: { normW: [...new Set(words)] } }] },
  };
  const itself: Query = { bool: { filter: [{ term: { statute } }, { term: { normW: words[0] ?? '' } }] } };
  return {
    text: `${statute}${text}`,
    required: { bool: { should: [cites, itself, aboutLaw], minimum_should_match: 1 } },
    words,
    likeWords: [],
    named: [liftFor('article', key, cites, CITES_BOOST), liftFor('statute', statute, itself, NAMED_BOOST)],
    surfaces: variants,
  };
}
