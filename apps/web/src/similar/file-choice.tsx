import buttons from '../ui/button.module.css';
import { CrossIcon } from '../ui/icons.tsx';
import { formatCount } from '../words/format.ts';
import { useWords } from '../words/language.tsx';
import styles from './similar-form.module.css';

/** What the files of imports are, as a file dialog knows them. */
const FILE_TYPES = '.docx,.doc,.wps,.pdf,.ofd,.rtf,.txt,.html,.htm,.md';

const KILOBYTE = 1024;

/** The way to a file of the reader's own computer. */
export function FileChoice({ chosen, choose }: { chosen: boolean; choose(file: File | null): void }) {
  const { similar } = useWords();
  return (
    <div className={styles.choice}>
      <label className={`${buttons.plain} ${styles.file}`}>
        <input
          type="file"
          className="visually-hidden"
          accept={FILE_TYPES}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) choose(file);
            // The same file can be chosen again after it was taken away or set right.
            event.target.value = '';
          }}
        />
        {chosen ? similar.otherFile : similar.file}
      </label>
      <span className={styles.hint}>{similar.fileTypes}</span>
    </div>
  );
}

/** The file that stands in the place of a text, and the way back to a text. */
export function ChosenFile({ file, remove }: { file: File; remove(): void }) {
  const words = useWords();
  const { similar } = words;
  return (
    <p className={styles.chosen} role="status">
      <span className={styles.fileName}>{file.name}</span>
      <span className={styles.hint}>{similar.fileSize(formatCount(Math.ceil(file.size / KILOBYTE), words))}</span>
      <button type="button" className={buttons.quiet} onClick={remove}>
        <CrossIcon />
        {similar.useText}
      </button>
    </p>
  );
}
