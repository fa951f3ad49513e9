import { CRIMES, EMPTY_SEARCH, type SearchRequest, toggleFilter, withFilter } from '@anjian/domain';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type Address, addressOf, searchOf } from '../../routes/address.ts';
import { keepSearch } from './own-searches.ts';
import type { Option } from './suggestion-options.ts';

/**
 * What choosing a line of the list does: a document opens; a crime becomes a condition beside what else was typed; an article is
 * searched for, beside other words it becomes a condition too; a phrase completes the text, and an own search is asked again.
 */
export function useChoose() {
  const navigate = useNavigate();
  const location = useRouterState({ select: (state) => state.location });
  return (option: Option, draft: string, from: number): void => {
    if (option.kind === 'document') {
      void navigate({ to: '/documents/$id', params: { id: option.id } });
      return;
    }
    const onList = location.pathname === '/';
    const before = onList ? searchOf(location.search as Address).request : EMPTY_SEARCH;
    const request = requestFor(option, draft.slice(0, from).trim(), before);
    keepSearch(request.q);
    void navigate({ to: '/', search: addressOf(request) });
  };
}

/** The search that a line stands for; `rest` is what was typed before the piece that it completes. */
export function requestFor(option: Option, rest: string, before: SearchRequest): SearchRequest {
  const asking = (q: string): SearchRequest => ({
    ...before,
    q,
    page: 1,
    sort: q === '' ? (before.sort === 'relevance' ? 'newest' : before.sort) : 'relevance',
  });
  switch (option.kind) {
    case 'crime': {
      const request = asking(rest);
      const chosen = request.filters.crime ?? [];
      return chosen.includes(option.id) || !CRIMES.get(option.id) ? request : toggleFilter(request, 'crime', option.id);
    }
    case 'article':
      return rest === '' ? asking(option.text) : withFilter(asking(rest), 'article', [option.id]);
    case 'own':
      return asking(option.text);
    default:
      return asking(rest === '' ? option.text : `${rest} ${option.text}`);
  }
}
