import { type Citation, citationNames } from '@anjian/domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { citationsQuery } from '../../queries.ts';
import buttons from '../../ui/button.module.css';
import { ChevronIcon } from '../../ui/icons.tsx';
import { formatCount } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import { CitationCard } from '../cited/citation-card.tsx';
import styles from './cited-articles.module.css';
import rail from './rail.module.css';

// What fits beside the title block; a code cites hundreds.
const SHOWN = 12;

/**
 * What a document cites, the most cited first: each line tells how many documents cite the same, or that the library does not hold it,
 * and opens the card with the text. `on` is the day of the document.
 */
export function CitedArticles(props: { id: string; citations: readonly Citation[]; on: string | null }) {
  const { id, citations, on } = props;
  const catalogue = useWords();
  const label = useLabel();
  const { document: words, law } = catalogue;
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const { data } = useQuery(citationsQuery(id));
  const known = new Map(data?.citations.map((each) => [each.key, each]));
  const ranked = [...citations].sort((a, b) => b.evidence.length - a.evidence.length);
  return (
    <section aria-labelledby="rail-cited" className={rail.part}>
      <h2 id="rail-cited">{words.cited}</h2>
      <p className={rail.faint}>{words.citedHint}</p>
      <ul className={styles.list}>
        {(all ? ranked : ranked.slice(0, SHOWN)).map(({ key }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.line}
              aria-expanded={open === key}
              aria-controls={open === key ? `cited-${key}` : undefined}
              onClick={() => setOpen(open === key ? null : key)}
            >
              <ChevronIcon />
              <span>{label(citationNames(key))}</span>
              <span className={styles.count}>
                {known.get(key)?.stored === false
                  ? law.notHeld
                  : known.has(key) && law.documents(formatCount(known.get(key)?.citing ?? 0, catalogue))}
              </span>
            </button>
            {open === key && (
              <div id={`cited-${key}`} className={styles.card}>
                <CitationCard cited={key} on={on} from={id} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {!all && ranked.length > SHOWN && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          {words.moreCited(ranked.length)}
        </button>
      )}
    </section>
  );
}
