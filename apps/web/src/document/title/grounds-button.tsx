import { useWords } from '../../words/language.tsx';
import styles from './facts.module.css';
import { type Grounds, isDoubtful } from './grounds.ts';

type Props = { value: string; grounds: Grounds; open: boolean; controls: string; toggle(): void };

/** The way from a value to what it rests on; a doubtful one says so in words. */
export function GroundsButton({ value, grounds, open, controls, toggle }: Props) {
  const { document: words } = useWords();
  const doubtful = isDoubtful(grounds);
  return (
    <button
      type="button"
      className={doubtful ? styles.doubtful : styles.evidence}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={doubtful ? words.doubtfulFor(value) : words.evidenceFor(value)}
      title={doubtful ? words.doubtfulFor(value) : words.evidenceFor(value)}
      onClick={toggle}
      data-print="no"
    >
      {doubtful ? words.doubtful : words.evidence}
    </button>
  );
}
