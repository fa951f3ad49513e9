import { useNavigate } from '@tanstack/react-router';
import { carryText } from '../../similar/carried-text.ts';
import buttons from '../../ui/button.module.css';
import { formatCount } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import styles from './long-text.module.css';

/** Longer texts are told facts: similar cases are found by all that they say, and nothing of them stands in an address. */
export const LONG_TEXT = 200;

/** Under the box, for a text too long to be a query: the way to the page of similar cases, which takes the text along. */
export function LongText({ text, left }: { text: string; left(): void }) {
  const words = useWords();
  const navigate = useNavigate();
  return (
    <div className={styles.note}>
      <p role="status">{words.box.long(formatCount(text.length, words))}</p>
      <button
        type="button"
        className={buttons.plain}
        onClick={() => {
          carryText(text);
          left();
          void navigate({ to: '/similar' });
        }}
      >
        {words.box.toSimilar}
      </button>
    </div>
  );
}
