import type { Evidence } from '@anjian/domain';
import { useWords } from '../../words/language.tsx';
import { goToParagraph } from '../text/go-to-paragraph.ts';
import { firstOfEach, quote } from './fact-rows.ts';
import styles from './facts.module.css';

// Three places convince; more would bury the title block.
const SHOWN = 3;

/** The places of the text that a value was read from, each a link to its paragraph. */
export function EvidenceList({
  evidence,
  paragraphs,
}: {
  evidence: readonly Evidence[];
  paragraphs: ReadonlyMap<number, string>;
}) {
  const words = useWords();
  if (evidence.length === 0) return <p className={styles.quotes}>{words.document.noEvidence}</p>;
  const shown = firstOfEach(evidence).slice(0, SHOWN);
  const more = evidence.length - shown.length;
  return (
    <ul className={styles.quotes}>
      {shown.map((each) => {
        const [before, found, after] = quote(each, paragraphs);
        return (
          <li key={`${each.paragraph}:${each.start}:${each.rule}`}>
            <a
              href={each.paragraph === 0 ? '#document-title' : `#p-${each.paragraph}`}
              onClick={(event) => goToParagraph(event, each.paragraph)}
            >
              {each.paragraph === 0 ? words.document.title : words.results.paragraph(each.paragraph)}
            </a>
            <span lang="zh-CN">
              {before}
              <strong>{found}</strong>
              {after}
            </span>
          </li>
        );
      })}
      {more > 0 && <li>{words.document.moreEvidence(more)}</li>}
    </ul>
  );
}
