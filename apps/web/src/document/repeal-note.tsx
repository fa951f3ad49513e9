import type { DocumentView } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { citingQuery } from '../queries.ts';
import { Banner } from '../ui/banner.tsx';
import { formatDay } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import { repealTold } from './repeal-told.ts';

/** As many as one answer holds: the one that repeals may be far down the list. */
const LOOKED_AT = 100;

/** Over a norm of which a later one in the library says, or may say, that it is out of force: where, so that a reader can see. */
export function RepealNote({ view }: { view: DocumentView }) {
  const all = useWords();
  const { document: words } = all;
  const { data } = useQuery(citingQuery(view.id, LOOKED_AT));
  const told = view.validity === 'expired' ? [] : repealTold(view, data?.hits ?? []);
  if (told.length === 0) return null;
  return (
    <Banner tone="care" title={words.repealTold}>
      {told.map(({ id, title, date, paragraph }) => (
        <p key={id}>
          <Link to="/documents/$id" params={{ id }} search={{}} hash={`p-${paragraph}`} preload={false} lang="zh-CN">
            {words.repealPlace(title, date === null ? '' : formatDay(date, all), paragraph)}
          </Link>
        </p>
      ))}
    </Banner>
  );
}
