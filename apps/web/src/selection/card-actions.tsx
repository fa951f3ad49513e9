import { type Hit, officialCitation } from '@anjian/domain';
import { useAnnounce } from '../ui/announcer.tsx';
import buttons from '../ui/button.module.css';
import { copyText } from '../ui/copy-text.ts';
import { useWords } from '../words/language.tsx';
import styles from './card-actions.module.css';
import { useSelection } from './selection.tsx';

/** What can be done with one result without opening it: tick it for comparing and taking along, copy its citation. */
export function CardActions({ hit }: { hit: Hit }) {
  const { selection: words } = useWords();
  const { has, toggle } = useSelection();
  const announce = useAnnounce();
  const copy = async () => {
    const citation = officialCitation(hit);
    announce((await copyText(citation)) ? words.copiedOne(citation) : words.copyFailed);
  };
  return (
    <div className={styles.actions} data-print="no">
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={has(hit.id)}
          onChange={() => toggle(hit)}
          aria-label={words.tickOne(hit.title)}
          data-tick=""
        />
        {words.tick}
      </label>
      <button
        type="button"
        className={buttons.quiet}
        aria-label={words.citeThis(hit.title)}
        data-cite=""
        onClick={() => void copy()}
      >
        {words.citeOne}
      </button>
    </div>
  );
}
