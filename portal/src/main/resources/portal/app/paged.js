// Lists that come in pages.
import {get, useResource} from './api.js';
import {h, tags, useState} from './dom.js';
import {t} from './text.js';
import {Button, ProblemBox, useWork} from './ui.js';

/**
 * A list in pages: the first is kept fresh, later ones are added below.
 *
 * @param keyOf by which an item that moved up meanwhile stands once, where it is now
 * @return {first, items, foot}; first is the resource, foot what loads the next page
 */
export function usePages(path, {every = 15_000, keyOf = item => item.id} = {}) {
  const first = useResource(path, {every});
  const [older, setOlder] = useState({});
  const {run, busy, problem, retry} = useWork();
  // what was loaded of another list is none of this one
  const added = older.path === path ? older : {items: [], cursor: first.data?.nextCursor};
  const more = () => run(async () => {
    const page = await get(`${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(added.cursor)}`);
    setOlder({path, items: [...added.items, ...page.items], cursor: page.nextCursor});
  });
  const fresh = first.data?.items ?? [];
  const known = new Set(fresh.map(keyOf));
  return {
    first,
    items: [...fresh, ...added.items.filter(item => !known.has(keyOf(item)))],
    foot: [
      h(ProblemBox, {key: 'problem', problem, retry}),
      added.cursor && tags.div({key: 'more', class: 'more-row'},
        h(Button, {busy, onClick: more, 'data-action': 'more'}, t('Tampilkan berikutnya', 'Show more'))),
    ],
  };
}
