import { defaultSort } from '@anjian/domain';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type ChangeEvent, type CompositionEvent, useRef, useState } from 'react';
import { type Address, addressOf, searchOf } from '../../routes/address.ts';
import { keepSearch } from './own-searches.ts';

// The first search moves the box from the start page to the header; the focus goes with it.
let moving = false;

/** Gives the focus back to a box that a submit has moved. */
export function focusAfterMove(field: HTMLInputElement | null): void {
  if (moving && document.activeElement === document.body) field?.focus({ preventScroll: true });
  moving = false;
}

/** Says that what comes next is a search, so that {@link focusAfterMove} finds the box again. */
export function expectMove(): void {
  moving = true;
}

/**
 * What the search box knows and does: the text being typed, which follows the address when that changes, and the submit,
 * which keeps the chosen filters of a list and starts afresh from anywhere else. `onTyped` hears of the text after each change that
 * no input method is composing, `onComposing` when one begins.
 */
export function useSearchBox(q: string, onTyped: (text: string) => void, onComposing: () => void) {
  const [draft, setDraft] = useState(q);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    setShown(q);
    setDraft(q);
  }
  const composing = useRef(false);
  const navigate = useNavigate();
  const location = useRouterState({ select: (state) => state.location });
  const onList = location.pathname === '/';

  const submit = (): boolean => {
    if (composing.current) return false;
    expectMove();
    const { request } = searchOf(onList ? (location.search as Address) : {});
    const typed = searchOf({ q: draft }).request.q;
    const sort = request.sort === defaultSort(request.q) || typed === '' ? defaultSort(typed) : request.sort;
    keepSearch(typed);
    void navigate({ to: '/', search: addressOf({ ...request, q: typed, sort, page: 1 }) });
    return true;
  };

  return {
    draft,
    edit: setDraft,
    submit,
    typing: {
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setDraft(event.target.value);
        if (!composing.current) onTyped(event.target.value);
      },
      onCompositionStart: () => {
        composing.current = true;
        onComposing();
      },
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
        composing.current = false;
        onTyped(event.currentTarget.value);
      },
    },
  };
}
