import type { SearchRequest } from '@anjian/domain';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useContext } from 'react';
import { addressOf } from '../routes/address.ts';
import { OwnRefine } from './refine.ts';

type Props = {
  request: SearchRequest;
  className: string | undefined;
  label?: string;
  onClick(): void;
  children: ReactNode;
};

/** The way to another search: a link to its address, or a button on a page whose address must say nothing of it. */
export function RefineLink({ request, className, label, onClick, children }: Props) {
  const own = useContext(OwnRefine);
  if (own)
    return (
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={() => {
          onClick();
          own(request);
        }}
      >
        {children}
      </button>
    );
  return (
    <Link
      to="/"
      search={addressOf(request)}
      resetScroll={false}
      preload={false}
      className={className}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </Link>
  );
}
