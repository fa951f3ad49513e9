import type { CorrectionView } from '@anjian/domain';
import { formatMoment } from '../../words/format.ts';
import { useLabel, useWords } from '../../words/language.tsx';
import styles from './corrections.module.css';

/** The place that the marks of corrected facts lead to. */
export const CORRECTIONS_ID = 'corrections';

/** What editors set right in a document: what was extracted, what stands there now, who said so, when and why. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }) {
  const words = useWords();
  const label = useLabel();
  const { document: names } = words;
  const listed = (values: CorrectionView['values']): string =>
    values.length === 0 ? names.nothing : values.map(label).join(words.separator);
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby={CORRECTIONS_ID} className={styles.corrections}>
      <h2 id={CORRECTIONS_ID} tabIndex={-1}>
        {names.corrected}
      </h2>
      <ul>
        {corrections.map((each) => (
          <li key={each.field}>
            <p>
              <span className={styles.field}>{label(each.label)}</span>
              <del>{listed(each.extracted)}</del>
              <span aria-hidden="true">→</span>
              <ins>{listed(each.values)}</ins>
            </p>
            <p className={styles.by}>
              <span>{names.correctedBy(each.editor, formatMoment(each.at, words))}</span>
              {each.reason !== '' && <span lang="zh-CN">{each.reason}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
