import { useLabel, useWords } from '../../words/language.tsx';
import { goToEvidence } from '../text/go-to-evidence.ts';
import { firstOfEach, quote } from './fact-rows.ts';
import styles from './facts.module.css';
import { type Grounds, isDoubtful, ruleLabels } from './grounds.ts';

// Three places convince; more would bury the title block.
const SHOWN = 3;

/** What a value rests on: the rule in words, and the places of the text, each a link that goes there and marks the words. */
export function EvidenceList({ grounds, paragraphs }: { grounds: Grounds; paragraphs: ReadonlyMap<number, string> }) {
  const words = useWords();
  const label = useLabel();
  const { evidence } = grounds;
  const rules = ruleLabels(grounds).map(label);
  const shown = firstOfEach(evidence).slice(0, SHOWN);
  const more = evidence.length - shown.length;
  return (
    <div className={styles.quotes}>
      <p className={styles.rule}>
        {rules.length > 0 ? words.document.ruleIs(rules.join(words.separator)) : words.document.noEvidence}
        {isDoubtful(grounds) && grounds.confidence !== undefined && (
          <strong className={styles.warning}>{words.document.doubt(Math.round(grounds.confidence * 10))}</strong>
        )}
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((each) => {
            const [before, found, after] = quote(each, paragraphs);
            return (
              <li key={`${each.paragraph}:${each.start}:${each.rule}`}>
                <a
                  href={each.paragraph === 0 ? '#document-title' : `#p-${each.paragraph}`}
                  onClick={(event) => goToEvidence(event, each)}
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
      )}
    </div>
  );
}
