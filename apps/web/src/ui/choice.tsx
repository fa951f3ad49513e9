import type { ChangeEvent } from 'react';
import styles from './choice.module.css';
import { ChevronIcon } from './icons.tsx';

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChoose(value: T): void;
};

/** A choice of one from a few: the browser's own list, which every reader and every old machine knows, in our dress. */
export function Choice<T extends string>({ label, value, options, onChoose }: Props<T>) {
  const onChange = (event: ChangeEvent<HTMLSelectElement>) => {
    const chosen = options.find((option) => option.value === event.target.value);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <span className={styles.frame}>
        <select className={styles.list} value={value} onChange={onChange}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </label>
  );
}
