import type { estypes } from '@elastic/elasticsearch';
import { PASSAGE_LENGTH } from '../indices/paragraph-mark.ts';
import type { Query } from './query.ts';

/**
 * Characters around a match that no text holds: plane 16 (private use) is removed when a document is read. The engine trims white
 * space and control characters at the ends of a piece, so that those would be lost there.
 */
export const MATCH_START = '\u{10FFFC}';
/** See {@link MATCH_START}. */
export const MATCH_END = '\u{10FFFD}';

/** Pieces asked for: more than are shown, so that those can be chosen which show each word; one may be of the title. */
const PIECES = 6;
/** Where only some sections are shown, the best pieces of all must reach into these. */
const PIECES_OF_SECTIONS = 40;

/** The highlighter's part of a request: title whole, the best pieces of the text, marks by exact characters whatever way the words were cut. */
export function highlightClause(query: Query, ofSections: boolean): estypes.SearchHighlight {
  return {
    type: 'unified',
    pre_tags: [MATCH_START],
    post_tags: [MATCH_END],
    order: 'score',
    fields: {
      title: { number_of_fragments: 0, highlight_query: onTitle(query) },
      body: {
        number_of_fragments: ofSections ? PIECES_OF_SECTIONS : PIECES,
        fragment_size: PASSAGE_LENGTH,
        boundary_scanner: 'sentence',
        boundary_scanner_locale: 'zh-CN',
        highlight_query: query,
      },
    },
  };
}

/** The same phrases, asked of the title. */
function onTitle(query: Query): Query {
  const phrases = (query.bool?.should ?? []) as Query[];
  return {
    bool: { should: phrases.map((each) => ({ match_phrase: { title: each.match_phrase?.body ?? { query: '' } } })) },
  };
}
