import type { DocumentView } from '@anjian/domain';
import { type ReactNode, useState } from 'react';
import { Choice } from '../ui/choice.tsx';
import { useWords } from '../words/language.tsx';
import styles from './compare-page.module.css';

/** The documents that there is room for: all on a wide window, two on a narrow one, with the choice which. */
export function useShownColumns(
  views: readonly DocumentView[],
  wide: boolean,
): { shown: readonly DocumentView[]; chooser: ReactNode } {
  const { compare } = useWords();
  const [left, setLeft] = useState('');
  const [right, setRight] = useState('');
  if (wide || views.length <= 2) return { shown: views, chooser: null };
  const first = views.find(({ id }) => id === left) ?? views[0];
  const second = views.find(({ id }) => id === right && id !== first?.id) ?? views.find(({ id }) => id !== first?.id);
  const options = views.map(({ id, document }) => ({ value: id, label: document.title }));
  return {
    shown: [first, second].filter((view) => view !== undefined),
    chooser: (
      <div className={styles.chooser} data-print="no">
        <Choice label={compare.first} value={first?.id ?? ''} options={options} onChoose={setLeft} />
        <Choice
          label={compare.second}
          value={second?.id ?? ''}
          options={options.filter(({ value }) => value !== first?.id)}
          onChoose={setRight}
        />
      </div>
    ),
  };
}
