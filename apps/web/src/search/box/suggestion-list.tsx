import { Fragment } from 'react';
import { MarkedText } from '../../ui/marked-text.tsx';
import { formatCount } from '../../words/format.ts';
import { useWords } from '../../words/language.tsx';
import styles from './suggestion-list.module.css';
import type { Option } from './suggestion-options.ts';

/** The id of a line, for the box that names the active one. */
export function optionId(list: string, at: number): string {
  return `${list}-${at}`;
}

/** The list under the box: lines in groups. The focus stays in the box; the mouse chooses without taking it. */
export function SuggestionList(props: {
  id: string;
  options: readonly Option[];
  active: number;
  choose(option: Option): void;
}) {
  const { id, options, active, choose } = props;
  const { box } = useWords();
  const groups = [...new Set(options.map((option) => option.kind))];
  return (
    // The box is what the keyboard serves; a press here must not take its focus away.
    <div id={id} role="listbox" aria-label={box.suggestions} className={styles.list} onMouseDown={keepFocus}>
      {groups.map((kind) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <span id={`${id}-${kind}`} className={styles.name}>
            {box.groups[kind]}
          </span>
          {options.map((option, at) => (
            <Fragment key={`${option.kind} ${option.id}`}>
              {option.kind === kind && (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box handles the keys
                // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus (aria-activedescendant)
                <div
                  id={optionId(id, at)}
                  role="option"
                  aria-selected={at === active}
                  className={styles.option}
                  onClick={() => choose(option)}
                >
                  <span className={styles.text} lang="zh-CN">
                    <MarkedText parts={option.parts} />
                  </span>
                  <Note option={option} />
                </div>
              )}
            </Fragment>
          ))}
        </div>
      ))}
    </div>
  );
}

function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}

function Note({ option: { note, count, text } }: { option: Option }) {
  const words = useWords();
  if (note !== '' && !text.includes(note))
    return (
      <span className={styles.note} lang="zh-CN">
        {note}
      </span>
    );
  if (!count) return null;
  return <span className={styles.note}>{words.box.documents(formatCount(count, words))}</span>;
}
