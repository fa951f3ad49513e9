import type { ReactNode } from 'react';
import styles from './icons.module.css';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A lens, for searching. */
export const SearchIcon = () => (
  <Icon>
    <circle cx="8.5" cy="8.5" r="5.5" />
    <path d="m13 13 4.5 4.5" />
  </Icon>
);

/** A cross, for removing and closing. */
export const CrossIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

/** A corner that points down; turned by the style sheet where it points elsewhere. */
export const ChevronIcon = () => (
  <Icon>
    <path d="m5 7.5 5 5 5-5" />
  </Icon>
);

/** Three lines of falling length, for filters. */
export const FilterIcon = () => (
  <Icon>
    <path d="M3 5.5h14M5.5 10h9M8 14.5h4" />
  </Icon>
);

/** A half-filled disc, for light and dark. */
export const ContrastIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 3a7 7 0 0 1 0 14z" className={styles.solid} />
  </Icon>
);

/** An arrow onto a line, for a download. */
export const DownloadIcon = () => (
  <Icon>
    <path d="M10 3v9m-4-3.5 4 4 4-4M4 16.5h12" />
  </Icon>
);

/** An arrow to the left, for going back. */
export const BackIcon = () => (
  <Icon>
    <path d="M16 10H4m5-5-5 5 5 5" />
  </Icon>
);

/** The emblem: a bronze mirror with the square, the rules and the compass of its old pattern. */
export function Emblem() {
  return (
    <svg className={styles.emblem} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="14" />
      <rect x="11" y="11" width="10" height="10" />
      <path d="M16 11V6m-3 0h6M16 21v5m-3 0h6M11 16H6m0-3v6M21 16h5m0-3v6" />
    </svg>
  );
}

/** A circle with a bar through it, for leaving something out. */
export const ExcludeIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M6.5 10h7" />
  </Icon>
);
