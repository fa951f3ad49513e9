import { EMPTY_SEARCH, type FacetName, facetNamed, facetTerm, withFilter } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { addressOf } from '../../routes/address.ts';
import buttons from '../../ui/button.module.css';
import { useLabel, useWords } from '../../words/language.tsx';
import { CorrectedMark } from './corrected-mark.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { FactRow, FactValue } from './fact-rows.ts';
import styles from './facts.module.css';
import { GroundsButton } from './grounds-button.tsx';

// A code concerns a hundred offences; the text shall not begin below them.
const SHOWN = 12;

/** One fact: its name, its values as links to their like, and for a value that was read from the text the way to what it rests on. What an editor set right says so. */
export function Fact({
  row,
  paragraphs,
  corrected,
}: {
  row: FactRow;
  paragraphs: ReadonlyMap<number, string>;
  corrected: boolean;
}) {
  const { document: words } = useWords();
  const label = useLabel();
  const id = useId();
  const [asked, setAsked] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const values = all || row.values.length <= SHOWN + 1 ? row.values : row.values.slice(0, SHOWN);
  const shown = row.values.find((value) => keyOf(value) === asked);
  return (
    <div className={row.wide === true ? styles.wide : styles.row}>
      <dt>
        {row.name}
        {corrected && <CorrectedMark name={row.name} />}
      </dt>
      <dd>
        <ul className={styles.values}>
          {values.map((value) => {
            const key = keyOf(value);
            const text =
              value.facet === undefined ? value.text : label(facetTerm(facetNamed(value.facet), value.value).label);
            return (
              <li key={key}>
                {value.facet === undefined ? text : <ValueLink facet={value.facet} value={value.value} text={text} />}
                {value.grounds !== null && (
                  <GroundsButton
                    value={text}
                    grounds={value.grounds}
                    open={asked === key}
                    controls={id}
                    toggle={() => setAsked(asked === key ? null : key)}
                  />
                )}
              </li>
            );
          })}
          {values.length < row.values.length && (
            <li>
              <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
                {words.moreValues(row.values.length)}
              </button>
            </li>
          )}
        </ul>
        <div id={id}>
          {shown && shown.grounds !== null && <EvidenceList grounds={shown.grounds} paragraphs={paragraphs} />}
        </div>
      </dd>
    </div>
  );
}

function keyOf(value: FactValue): string {
  return value.facet === undefined ? value.text : value.value;
}

/** A value that leads to everything with it. */
export function ValueLink({ facet, value, text }: { facet: FacetName; value: string; text: string }) {
  return (
    <Link to="/" search={addressOf(withFilter(EMPTY_SEARCH, facet, [value]))} preload={false} className={styles.value}>
      {text}
    </Link>
  );
}
