import type { Sibling } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { Banner } from '../ui/banner.tsx';
import { formatDay } from '../words/format.ts';
import { useWords } from '../words/language.tsx';

/** Over a norm of which the library holds a later version: the way to the latest. */
export function LaterVersion({ siblings }: { siblings: readonly Sibling[] }) {
  const words = useWords();
  // They come by relation, and the newest first.
  const latest = siblings.find(({ relation }) => relation === 'later');
  if (!latest) return null;
  return (
    <Banner tone="care" title={words.document.superseded}>
      <p>
        <Link to="/documents/$id" params={{ id: latest.id }} search={{}} preload={false}>
          {words.document.toLater(latest.date === null ? '' : formatDay(latest.date, words))}
        </Link>
      </p>
    </Banner>
  );
}
