import type { SearchRequest } from '@anjian/domain';
import { ApiProblem } from '../../api.ts';
import { failureWords } from '../../ui/failure.tsx';
import { useWords } from '../../words/language.tsx';

/** The heading of a result list, and the title of its page, which says the state that the page is in. */
export function useResultsTitle(request: SearchRequest, error: Error | null): { heading: string; page: string } {
  const words = useWords();
  const { results, product } = words;
  const filtered = Object.keys(request.filters).length > 0;
  const heading =
    request.q === '' ? (filtered ? results.titleFiltered : results.titleAll) : results.titleFor(request.q);
  if (error) {
    const kind = error instanceof ApiProblem ? error.kind : 'failed';
    return { heading, page: `${results.errorTitle(failureWords(kind, words).title)} — ${product}` };
  }
  const what = request.q === '' ? heading : request.q;
  return { heading, page: `${results.pageTitle(what, request.page)} — ${product}` };
}
