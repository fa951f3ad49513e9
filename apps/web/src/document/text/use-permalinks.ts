import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useCallback } from 'react';
import { useAnnounce } from '../../ui/announcer.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { useWords } from '../../words/language.tsx';

/**
 * What the paragraph numbers do. A click copies the permanent link of that paragraph in that revision. All of them are one
 * stop of the Tab key, and the arrow keys go from one to the next: a code has thousands.
 */
export function usePermalinks(id: string, revision: number) {
  const announce = useAnnounce();
  const { document: words } = useWords();
  const { history } = useRouter();
  const onClick = useCallback(
    async (event: MouseEvent) => {
      const link = permalinkAt(event.target);
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      takeTabStop(link);
      const hash = `#p-${link.dataset.permalink}`;
      history.replace(location.pathname + location.search + hash);
      const address = `${location.origin}/documents/${encodeURIComponent(id)}/v/${revision}${hash}`;
      announce((await copyText(address)) ? words.copied(Number(link.dataset.permalink)) : words.copyFailed);
    },
    [announce, words, history, id, revision],
  );
  return { onClick, onKeyDown };
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const link = permalinkAt(event.target);
  if (!link || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-permalink]')];
  const next = all[all.indexOf(link) + (event.key === 'ArrowDown' ? 1 : -1)];
  event.preventDefault();
  if (!next) return;
  takeTabStop(next);
  next.focus();
}

function takeTabStop(link: HTMLElement): void {
  document.querySelector('[data-permalink][tabindex="0"]')?.setAttribute('tabindex', '-1');
  link.setAttribute('tabindex', '0');
}

function permalinkAt(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-permalink]') : null;
}
