import type { Repeal, Sibling } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import buttons from '../../ui/button.module.css';
import { useWords } from '../../words/language.tsx';
import { goToParagraph } from '../text/go-to-paragraph.ts';
import styles from './rail.module.css';

// What fits beside the title block; a decision of repeal lists hundreds.
const SHOWN = 12;

/** What a norm puts out of force, changes or goes before: what becomes of each, and the way to it where the library holds it. */
export function Repeals({ repeals, siblings }: { repeals: readonly Repeal[]; siblings: readonly Sibling[] }) {
  const { document: words } = useWords();
  const [all, setAll] = useState(false);
  const stored = siblings.filter(({ repeal }) => repeal?.by === 'this');
  const rows = repeals.map((repeal, at) => ({
    repeal,
    key: `${repeal.title} ${repeal.number ?? ''} ${repeal.days.join()}`,
    held: stored.filter((each) => each.repeal?.at === at),
    paragraph: repeal.evidence[0]?.paragraph ?? 0,
  }));
  // What can be opened comes first.
  const ranked = [...rows.filter(({ held }) => held.length > 0), ...rows.filter(({ held }) => held.length === 0)];
  return (
    <section aria-labelledby="rail-repeals" className={styles.part}>
      <h2 id="rail-repeals">{words.repeals}</h2>
      <ul className={styles.related}>
        {(all ? ranked : ranked.slice(0, SHOWN)).map(({ repeal, key, held, paragraph }) => (
          <li key={key}>
            {held.length === 0 && <span lang="zh-CN">{repeal.title}</span>}
            {held.map(({ id, title }) => (
              <p key={id}>
                <Link to="/documents/$id" params={{ id }} search={{}} preload={false} lang="zh-CN">
                  {title}
                </Link>
              </p>
            ))}
            <p className={styles.faint}>
              <span className={styles.relation}>{words.manners[repeal.manner]}</span>
              {repeal.number !== undefined && <span>{repeal.number}</span>}
              {held.length === 0 && <span>{words.notHeld}</span>}
              {paragraph > 0 && (
                <a href={`#p-${paragraph}`} onClick={(event) => goToParagraph(event, paragraph)}>
                  {words.clauseAt(paragraph)}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
      {!all && ranked.length > SHOWN && (
        <button type="button" className={buttons.quiet} onClick={() => setAll(true)}>
          {words.moreRepeals(ranked.length)}
        </button>
      )}
    </section>
  );
}
