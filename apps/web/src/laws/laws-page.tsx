import { TIERS } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { lawsQuery } from '../queries.ts';
import type { LawListAddress } from '../routes/law-search.ts';
import buttons from '../ui/button.module.css';
import { Choice } from '../ui/choice.tsx';
import { Failure } from '../ui/failure.tsx';
import { termLabel } from '../ui/term-label.ts';
import { formatCount } from '../words/format.ts';
import { useLabel, useWords } from '../words/language.tsx';
import { LawLine } from './law-line.tsx';
import styles from './laws-page.module.css';

/** The page `/laws`: the norms of the library that can be opened by article, looked for by name and effect. */
export function LawsPage() {
  const words = useWords();
  const label = useLabel();
  const { laws, pages } = words;
  const asked = useSearch({ strict: false }) as LawListAddress;
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(lawsQuery(asked));
  const [typed, setTyped] = useState(asked.q ?? '');
  const [answered, setAnswered] = useState(asked.q);
  // Another address, as that of one step back, brings its own words.
  if (answered !== asked.q) {
    setAnswered(asked.q);
    setTyped(asked.q ?? '');
  }
  const to = (search: LawListAddress) => void navigate({ to: '/laws', search, resetScroll: false });
  const onFind = (event: FormEvent) => {
    event.preventDefault();
    const q = typed.trim();
    to({ ...(asked.tier ? { tier: asked.tier } : {}), ...(q === '' ? {} : { q }) });
  };
  const tiers = [
    { value: '', label: laws.anyTier },
    ...(data?.tiers ?? []).map(({ tier, count }) => ({
      value: tier as string,
      label: `${termLabel(TIERS, tier, label)}（${formatCount(count, words)}）`,
    })),
  ];
  const last = data ? Math.max(1, Math.ceil(data.total / data.size)) : 1;
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>{`${laws.title} — ${words.product}`}</title>
      <div className={styles.head}>
        <h1>{laws.title}</h1>
        <p role="status">{data ? laws.lead(formatCount(data.total, words)) : error ? '' : laws.loading}</p>
      </div>
      <div className={styles.choose}>
        <form className={styles.find} onSubmit={onFind}>
          <label>
            <span>{laws.find}</span>
            <input
              name="q"
              type="search"
              value={typed}
              maxLength={200}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit" className={buttons.plain}>
            {laws.findButton}
          </button>
        </form>
        <Choice
          label={laws.tier}
          value={asked.tier ?? ''}
          options={tiers}
          onChoose={(tier) => to({ ...(asked.q ? { q: asked.q } : {}), ...(tier === '' ? {} : { tier }) })}
        />
      </div>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {data && data.laws.length === 0 && <p>{laws.none}</p>}
      <ul className={styles.list}>
        {data?.laws.map((law) => (
          <LawLine key={law.id} law={law} />
        ))}
      </ul>
      {data && last > 1 && (
        <nav className={styles.pager} aria-label={pages.label}>
          {data.page > 1 && (
            <Link to="/laws" search={{ ...asked, page: String(data.page - 1) }} className={buttons.plain}>
              {pages.previous}
            </Link>
          )}
          <span>{words.law.page(data.page, last)}</span>
          {data.page < last && (
            <Link to="/laws" search={{ ...asked, page: String(data.page + 1) }} className={buttons.plain}>
              {pages.next}
            </Link>
          )}
        </nav>
      )}
    </main>
  );
}
