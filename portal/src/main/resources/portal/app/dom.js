// Pages are written as calls: div({class: 'card'}, h2('Judul'), p('Isi')).
import {Fragment, createContext, h, render} from '../vendor/preact.module.js';

export {Fragment, createContext, h, render};
export {
  useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState,
} from '../vendor/hooks.module.js';

// an element made by a call has no constructor, and so is never taken for properties
const isProperties = value => value != null && value.constructor === Object;

const make = name => (first, ...children) =>
  isProperties(first) ? h(name, first, ...children) : h(name, null, first, ...children);

/** Every HTML element as a function; properties may be left out. */
export const tags = new Proxy({}, {get: (_, name) => make(name)});
