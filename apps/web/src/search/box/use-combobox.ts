import { type KeyboardEvent, useState } from 'react';
import { isComposing } from './composing.ts';

/**
 * The combobox of a list that is chosen from by hand (APG: list autocomplete with manual selection): the typed text stays the value
 * until a line is chosen; Down and Up go into the list, Enter takes the active line, Escape closes, then clears.
 */
export function useCombobox(lines: number, choose: (at: number) => void, clear: () => void) {
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const open = wanted && lines > 0;
  const at = open && active < lines ? active : -1;

  const show = () => {
    setWanted(true);
    setActive(-1);
  };
  const hide = () => {
    setWanted(false);
    setActive(-1);
  };
  const step = (by: 1 | -1) => {
    setWanted(true);
    // Before the first line and after the last stands the box itself.
    setActive(((at + 1 + by + lines + 1) % (lines + 1)) - 1);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // The keys of an input method that composes are its own; its Enter takes a word and is not yet a search.
    if (isComposing(event.nativeEvent)) {
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (lines === 0) return;
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
        return;
      case 'Enter':
        if (at >= 0) {
          event.preventDefault();
          hide();
          choose(at);
        }
        return;
      case 'Escape':
        event.preventDefault();
        if (open) hide();
        else clear();
        return;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The caret moves, and with it the reader's eye leaves the list.
        setActive(-1);
        return;
      case 'Tab':
        hide();
    }
  };
  return { open, active: at, show, hide, onKeyDown };
}
