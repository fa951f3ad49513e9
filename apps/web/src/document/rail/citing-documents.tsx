import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CitingList } from '../../laws/citing-list.tsx';
import { citingQuery } from '../../queries.ts';
import buttons from '../../ui/button.module.css';
import { formatCount } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import styles from './rail.module.css';

/** Beside a document few are enough; whoever wants more gets as many as one answer holds. */
const FEW = 3;
const MANY = 100;

/** What cites this document, where anything does. It comes after the text and never holds it up. */
export function CitingDocuments({ id }: { id: string }) {
  const words = useWords();
  const [size, setSize] = useState(FEW);
  const { data } = useQuery(citingQuery(id, size));
  if (!data || data.total === 0) return null;
  return (
    <section aria-labelledby="rail-citing" className={styles.part}>
      <h2 id="rail-citing">{words.law.citedBy(formatCount(data.total, words))}</h2>
      <CitingList hits={data.hits} />
      {data.total > size && size === FEW && (
        <button type="button" className={buttons.quiet} onClick={() => setSize(MANY)}>
          {words.document.moreCited(data.total)}
        </button>
      )}
    </section>
  );
}
