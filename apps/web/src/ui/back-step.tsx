import { Link, useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import type { Address } from '../routes/address.ts';
import buttons from './button.module.css';
import { BackIcon } from './icons.tsx';

type Props = { search: Address; steps: boolean; children: ReactNode };

/** A way back: one step in the history where `steps` says that it leads there, so that the place is kept; else a link to a search. */
export function BackStep({ search, steps, children }: Props) {
  const router = useRouter();
  const stepBack = (event: MouseEvent): void => {
    if (!steps || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    router.history.back();
  };
  return (
    <Link to="/" search={search} className={buttons.back} onClick={stepBack}>
      <BackIcon />
      {children}
    </Link>
  );
}
