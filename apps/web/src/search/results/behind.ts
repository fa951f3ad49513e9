import { createContext } from 'react';

/** Whether the page on the screen still is that of the search before, and the one of the address is being drawn. */
export const Behind = createContext(false);
