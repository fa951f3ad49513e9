import { type Hit, isDigestTitle, type SearchRequest, type Sort, TIERS, type Tier } from '@anjian/domain';
import { SelectionBar } from '../../selection/selection-bar.tsx';
import { useLabel, useWords } from '../../words/language.tsx';
import { WhyRequest } from '../why/why-request.ts';
import { HitCard } from './hit-card.tsx';
import styles from './hit-list.module.css';
import { Pager } from './pager.tsx';
import { Placeholder } from './placeholder.tsx';
import { useListKeys } from './use-list-keys.ts';
import type { ResultsState } from './use-results.ts';
import { ZeroResults } from './zero-results.tsx';

/** The results and the way to more of them; those of the search before stay, dimmed, until the new ones are there. */
export function HitList({ request, state }: { request: SearchRequest; state: ResultsState }) {
  const words = useWords();
  const { results, current, busy, error } = state;
  useListKeys();
  if (!results) return error ? null : <Placeholder />;
  if (current && results.total === 0) return <ZeroResults request={request} ways={results.ways} />;
  return (
    <section aria-label={words.results.list} aria-busy={busy && !current} className={styles.list}>
      <WhyRequest value={request}>
        <ol className={styles.cards}>
          {results.hits.map((hit, at) => (
            <li key={hit.id}>
              {request.sort === 'effect' && hit.tier !== results.hits[at - 1]?.tier && <TierHead tier={hit.tier} />}
              {showsDemonstrations(request.sort, hit, results.hits[at - 1]) && <DemonstrationHead />}
              <HitCard hit={hit} q={readingOf(request)} />
            </li>
          ))}
        </ol>
      </WhyRequest>
      <SelectionBar />
      <Pager request={request} total={results.listed} />
    </section>
  );
}

/** What a document that is opened from here marks: the words that were asked for, and those searched for within the results. */
function readingOf({ q, within }: SearchRequest): string {
  return [q, ...within].filter((each) => each !== '').join(' ');
}

/** Over the first result of each tier, where results stand by effect: what it is and how far it may be relied on. */
function TierHead({ tier }: { tier: Tier }) {
  const label = useLabel();
  const term = TIERS.get(tier);
  return (
    term && (
      <h2 className={styles.tier}>
        {label(term.label)}
        <span className={styles.use}>{label(term.use)}</span>
      </h2>
    )
  );
}

/** The orders in which fiction and digests come after all real texts, so that a date or a sum begins anew. */
const REAL_FIRST: ReadonlySet<Sort> = new Set(['newest', 'oldest', 'amount', 'sentence']);

function isDemonstration(hit: Hit): boolean {
  return hit.fictional || isDigestTitle(hit.title);
}

function showsDemonstrations(sort: Sort, hit: Hit, before: Hit | undefined): boolean {
  return REAL_FIRST.has(sort) && isDemonstration(hit) && before !== undefined && !isDemonstration(before);
}

/** Over the first fictional result or digest of an order that puts them last. */
function DemonstrationHead() {
  const { results } = useWords();
  return <h2 className={styles.tier}>{results.demonstrations}</h2>;
}
