import { createContext } from 'react';

/** How often this region of the page has been tried. */
export const Attempt = createContext(0);
