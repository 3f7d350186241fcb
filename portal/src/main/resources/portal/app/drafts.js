// What has been typed and not been sent outlives a reload and a new sign-in.
import {useCallback, useState} from './dom.js';

const key = name => 'sistem-kerja.draft.' + name;

function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(key(name)));
  } catch {
    return null;
  }
}

/** As useState, for the fields of a form. Returns [fields, change, discard]. */
export function useDraft(name, initial) {
  const [fields, setFields] = useState(() => ({...initial, ...read(name)}));
  const change = useCallback(part => {
    setFields(before => {
      const after = {...before, ...part};
      sessionStorage.setItem(key(name), JSON.stringify(after));
      return after;
    });
  }, [name]);
  const discard = useCallback(() => sessionStorage.removeItem(key(name)), [name]);
  return [fields, change, discard];
}
