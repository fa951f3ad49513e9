import { createContext, useContext, useEffect } from 'react';

/** Hears that a page which the server drew answers to the reader. */
export const Started = createContext<() => void>(() => {});

/** Says so. Only the page itself can tell: React takes over what stands around it first, and the page behind that boundary later. */
export function useStarted(): void {
  const hear = useContext(Started);
  useEffect(() => hear(), [hear]);
}
