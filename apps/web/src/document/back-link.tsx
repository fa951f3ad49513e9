import { EMPTY_SEARCH } from '@anjian/domain';
import { Link, useRouter } from '@tanstack/react-router';
import { addressOf } from '../routes/address.ts';
import { wasOpenedFromList } from '../search/results/last-opened.ts';
import buttons from '../ui/button.module.css';
import { BackIcon } from '../ui/icons.tsx';
import { useWords } from '../words/language.tsx';

/** The way back to the list that led here, at its page and place; without one, to the search that the address carries. */
export function BackLink({ id, q }: { id: string; q: string }) {
  const { document: words, frame } = useWords();
  const router = useRouter();
  const fromList = wasOpenedFromList(id);
  return (
    <Link
      to="/"
      search={q === '' ? {} : addressOf({ ...EMPTY_SEARCH, q, sort: 'relevance' })}
      className={buttons.back}
      onClick={(event) => {
        if (!fromList || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        router.history.back();
      }}
    >
      <BackIcon />
      {fromList || q !== '' ? words.back : frame.toSearch}
    </Link>
  );
}
