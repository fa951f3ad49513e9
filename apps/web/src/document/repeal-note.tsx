import type { DocumentView } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { citingQuery } from '../queries.ts';
import { Banner } from '../ui/banner.tsx';
import { formatDay } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import { changesTold } from './changes-told.ts';
import { repealTold } from './repeal-told.ts';

/** As many as one answer holds: the one that repeals may be far down the list. */
const LOOKED_AT = 100;

/** Over a norm that others put out of force, change or go before, or may do so: which, since when and where, so that a reader can see. */
export function RepealNote({ view }: { view: DocumentView }) {
  const all = useWords();
  const { document: words } = all;
  const { data } = useQuery(citingQuery(view.id, LOOKED_AT));
  const { repealedBy, expiredOn, validity } = view;
  const changes = changesTold(view);
  const known = new Set([repealedBy?.id, ...changes.map(({ id }) => id)]);
  const maybe = validity === 'expired' ? [] : repealTold(view, data?.hits ?? []).filter(({ id }) => !known.has(id));
  const day = (date: string | null): string => (date === null ? '' : formatDay(date, all));
  return (
    <>
      {(repealedBy !== null || validity === 'expired') && (
        <Banner
          tone={validity === 'expired' ? 'wrong' : 'care'}
          title={(validity === 'expired' ? words.expired : words.willExpire)(day(expiredOn))}
        >
          {repealedBy !== null && (
            <Place {...repealedBy} words={words.repealedBy} day={repealedBy.docNumber ?? day(repealedBy.date)} />
          )}
        </Banner>
      )}
      {changes.length > 0 && (
        <Banner tone="care" title={words.changed}>
          {changes.map((change) => (
            <Place key={change.id} {...change} words={words.changedBy[change.manner]} day={day(change.from)} />
          ))}
        </Banner>
      )}
      {maybe.length > 0 && (
        <Banner tone="care" title={words.repealTold}>
          {maybe.map((told) => (
            <Place key={told.id} {...told} words={words.repealPlace} day={day(told.date)} />
          ))}
        </Banner>
      )}
    </>
  );
}

type Told = {
  id: string;
  title: string;
  paragraph: number;
  words: (title: string, day: string, n: number) => string;
  day: string;
};

function Place({ id, title, paragraph, words, day }: Told) {
  return (
    <p>
      <Link
        to="/documents/$id"
        params={{ id }}
        search={{}}
        {...(paragraph > 0 ? { hash: `p-${paragraph}` } : {})}
        preload={false}
        lang="zh-CN"
      >
        {words(title, day, paragraph)}
      </Link>
    </p>
  );
}
