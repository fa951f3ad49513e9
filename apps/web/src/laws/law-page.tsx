import { type Citing, citationNames, type LawArticle } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ArticleState } from '../document/cited/article-state.tsx';
import { ArticleText } from '../document/cited/article-text.tsx';
import { NoDocument } from '../document/no-document.tsx';
import { articleQuery } from '../queries.ts';
import type { LawAddress } from '../routes/law-search.ts';
import buttons from '../ui/button.module.css';
import { Choice } from '../ui/choice.tsx';
import { formatCount, formatDay } from '../words/format.ts';
import { useLabel, useLanguage, useWords } from '../words/language.tsx';
import { CitingList } from './citing-list.tsx';
import styles from './law-page.module.css';

/** The page `/laws/$law/$n`: an article, its stored texts, and the documents that cite it. */
export function LawPage() {
  const words = useWords();
  const label = useLabel();
  const { law = '', n = '' } = useParams({ strict: false });
  const asked = useSearch({ strict: false }) as LawAddress;
  const { data, error, refetch } = useQuery(
    articleQuery({ law, n }, { on: null, crime: asked.crime, year: asked.year, page: Number(asked.page ?? 1) }),
  );
  if (!data && error) return <NoDocument error={error} retry={() => void refetch()} />;
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <title>{`${data ? label(citationNames(data.key)) : words.law.loading} — ${words.product}`}</title>
      {data ? <Article data={data} asked={asked} /> : <p role="status">{words.law.loading}</p>}
    </main>
  );
}

function Article({ data, asked }: { data: LawArticle; asked: LawAddress }) {
  const words = useWords();
  const label = useLabel();
  const { law } = words;
  const { versions, now, missing } = data;
  return (
    <>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{label(citationNames(data.key))}</h1>
        <ArticleState article={data} />
      </div>
      <section className={styles.texts} aria-label={law.texts}>
        {versions.length === 0 && <p>{data.known ? law.noArticle : law.noLaw}</p>}
        {versions.map((version, at) =>
          at === (now ?? 0) ? (
            <ArticleText
              key={version.documentId}
              version={version}
              title={now === null ? law.latestText : law.nowText}
            />
          ) : (
            <details key={version.documentId} className={styles.older}>
              <summary>{law.states[version.state]}</summary>
              <ArticleText version={version} title={law.states[version.state]} />
            </details>
          ),
        )}
        {missing.length > 0 && versions.length > 0 && (
          <p className={styles.note}>{law.lacks(missing.map((day) => formatDay(day, words)).join(words.separator))}</p>
        )}
      </section>
      <CitingSection data={data} citing={data.citing} asked={asked} />
    </>
  );
}

function CitingSection({ data, citing, asked }: { data: LawArticle; citing: Citing; asked: LawAddress }) {
  const words = useWords();
  const { language } = useLanguage();
  const { law, pages } = words;
  const navigate = useNavigate();
  const params = { law: data.law, n: data.sub === null ? String(data.article) : `${data.article}-${data.sub}` };
  const to = (search: LawAddress) => void navigate({ to: '/laws/$law/$n', params, search, resetScroll: false });
  const options = (values: Citing['crimes'], any: string) => [
    { value: '', label: any },
    ...values.map(({ value, label, labelEn, count }) => ({
      value,
      label: law.counted(language === 'en' ? labelEn : label, formatCount(count, words)),
    })),
  ];
  const last = Math.max(1, Math.ceil(citing.total / citing.size));
  const narrowed = (page: number): LawAddress => ({ ...asked, page: String(page) });
  return (
    <section className={styles.citing} aria-labelledby="law-citing">
      <div className={styles.citingHead}>
        <h2 id="law-citing">{law.citedBy(formatCount(citing.total, words))}</h2>
        <Choice
          label={law.byCrime}
          value={asked.crime ?? ''}
          options={options(citing.crimes, law.anyCrime)}
          onChoose={(crime) => to({ ...(asked.year ? { year: asked.year } : {}), ...(crime === '' ? {} : { crime }) })}
        />
        <Choice
          label={law.byYear}
          value={asked.year ?? ''}
          options={options(citing.years, law.anyYear)}
          onChoose={(year) => to({ ...(asked.crime ? { crime: asked.crime } : {}), ...(year === '' ? {} : { year }) })}
        />
      </div>
      {citing.total === 0 && <p>{law.noCiting}</p>}
      <CitingList hits={citing.hits} />
      {last > 1 && (
        <nav className={styles.pager} aria-label={pages.label}>
          {citing.page > 1 && (
            <Link to="/laws/$law/$n" params={params} search={narrowed(citing.page - 1)} className={buttons.plain}>
              {pages.previous}
            </Link>
          )}
          <span>{law.page(citing.page, last)}</span>
          {citing.page < last && (
            <Link to="/laws/$law/$n" params={params} search={narrowed(citing.page + 1)} className={buttons.plain}>
              {pages.next}
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
