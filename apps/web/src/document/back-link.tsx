import { EMPTY_SEARCH } from '@anjian/domain';
import { addressOf } from '../routes/address.ts';
import { wasOpenedFromList } from '../search/results/last-opened.ts';
import { BackStep } from '../ui/back-step.tsx';
import { useWords } from '../words/language.tsx';

/** The way back to the list that led here, at its page and place; without one, to the search that the address carries. */
export function BackLink({ id, q }: { id: string; q: string }) {
  const { document: words, frame } = useWords();
  const fromList = wasOpenedFromList(id);
  return (
    <BackStep search={q === '' ? {} : addressOf({ ...EMPTY_SEARCH, q, sort: 'relevance' })} steps={fromList}>
      {fromList || q !== '' ? words.back : frame.toSearch}
    </BackStep>
  );
}
