import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../../words/language.tsx';
import { ContrastIcon } from '../icons.tsx';
import { DISPLAY, type DisplayName, useDisplay } from './display.ts';
import styles from './display-menu.module.css';

/** Colours, size of the text, density of the list and shortcuts, behind one button of the header. */
export function DisplayMenu() {
  const { display: words } = useWords();
  const { display, choose } = useDisplay();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      const menu = details.current;
      if (menu && event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const menu = details.current;
    if (event.key !== 'Escape' || !menu?.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  const labels: Record<DisplayName, { legend: string; values: Record<string, string> }> = {
    theme: { legend: words.theme, values: words.themes },
    size: { legend: words.size, values: words.sizes },
    density: { legend: words.density, values: words.densities },
    shortcuts: { legend: words.shortcuts, values: words.shortcutsOn },
  };

  const group = (name: DisplayName) => (
    <fieldset key={name} className={styles.group}>
      <legend>{labels[name].legend}</legend>
      <div className={styles.values}>
        {DISPLAY[name].map((value) => (
          <label key={value} className={styles.value}>
            <input
              type="radio"
              name={`display-${name}`}
              checked={display[name] === value}
              onChange={() => choose(name, value)}
            />
            <span>{labels[name].values[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );

  return (
    <details ref={details} className={styles.menu} onKeyDown={onKeyDown}>
      <summary className={styles.button}>
        <ContrastIcon />
        <span className={styles.name}>{words.title}</span>
      </summary>
      <div className={styles.panel}>
        {group('theme')}
        {group('size')}
        {group('density')}
        {group('shortcuts')}
      </div>
    </details>
  );
}
