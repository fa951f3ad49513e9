import { EMPTY_SEARCH, type Hit, type SearchRequest } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { searchQuery } from '../queries.ts';
import { listOf, rememberList, rememberOpened } from '../search/results/last-opened.ts';
import buttons from '../ui/button.module.css';
import { useShortcut } from '../ui/keys/use-shortcut.ts';
import { useWords } from '../words/language.tsx';
import styles from './document-page.module.css';

/** A result and the page of the list that it stands on. */
type Step = { hit: Hit; request: SearchRequest };

/** The way to the result before and after this one, by link and by `[` and `]`; nothing where no list led here. */
export function ResultSteps({ id, q }: { id: string; q: string }) {
  const { document: words } = useWords();
  const { before, after } = useSteps(id);
  if (!before && !after) return null;
  return (
    <nav className={styles.steps} aria-label={words.resultSteps}>
      <StepLink step={before} q={q} hotkey="[" label={words.previousResult} />
      <StepLink step={after} q={q} hotkey="]" label={words.nextResult} />
    </nav>
  );
}

function useSteps(id: string): { before: Step | undefined; after: Step | undefined } {
  const request = listOf(id);
  const here = request ?? EMPTY_SEARCH;
  const page = usePage(here, request !== null);
  const at = page?.hits.findIndex((hit) => hit.id === id) ?? -1;
  const last = (page?.hits.length ?? 0) - 1;
  const earlier = { ...here, page: here.page - 1 };
  const later = { ...here, page: here.page + 1 };
  const beforePage = usePage(earlier, at === 0 && here.page > 1);
  const afterPage = usePage(later, at >= 0 && at === last && here.page * here.size < (page?.total ?? 0));
  const stepTo = (hit: Hit | undefined, on: SearchRequest): Step | undefined => hit && { hit, request: on };
  if (at < 0) return { before: undefined, after: undefined };
  return {
    before: at > 0 ? stepTo(page?.hits[at - 1], here) : stepTo(beforePage?.hits[beforePage.hits.length - 1], earlier),
    after: at < last ? stepTo(page?.hits[at + 1], here) : stepTo(afterPage?.hits[0], later),
  };
}

function usePage(request: SearchRequest, isWanted: boolean) {
  // The page that is shown while another one loads is not that page.
  const { data, isPlaceholderData } = useQuery({ ...searchQuery(request), enabled: isWanted });
  return isWanted && !isPlaceholderData ? data : undefined;
}

function StepLink(props: { step: Step | undefined; q: string; hotkey: string; label: string }) {
  const { step, q, hotkey, label } = props;
  const link = useRef<HTMLAnchorElement>(null);
  useShortcut(hotkey, () => {
    link.current?.click();
    return link.current !== null;
  });
  if (!step) return null;
  const { hit, request } = step;
  return (
    <Link
      ref={link}
      to="/documents/$id"
      params={{ id: hit.id }}
      search={q === '' ? {} : { q }}
      // One step back still leads to the list.
      replace
      className={buttons.quiet}
      aria-keyshortcuts={hotkey}
      title={hit.title}
      onClick={() => {
        rememberOpened(hit.id);
        rememberList(request);
      }}
    >
      {label}
    </Link>
  );
}
