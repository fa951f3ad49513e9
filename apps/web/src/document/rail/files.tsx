import type { OriginalFile } from '@anjian/domain';
import { DownloadIcon } from '../../ui/icons.tsx';
import { useWords } from '../../words/language.tsx';
import styles from './rail.module.css';

/** Original files to download, each with its size. */
export function Files({ files }: { files: readonly OriginalFile[] }) {
  const words = useWords();
  return (
    <ul>
      {files.map((file) => (
        <li key={file.name}>
          <a href={file.href} download={baseName(file.name)} className={styles.file} title={file.name}>
            <DownloadIcon />
            <span>
              <span className="visually-hidden">{words.document.download}</span>
              {baseName(file.name)}
              <span className={styles.faint}>{formatBytes(file.bytes, words.locale)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The name of a file without the folders of the import that it came in. */
export function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** A size in KB or MB, as file managers show it. */
function formatBytes(bytes: number, locale: string): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString(locale, { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}
