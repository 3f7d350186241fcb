// Taking a step of a case: on what the reader saw, once, with what was typed kept until then.
import {send} from '../app/api.js';
import {useDraft} from '../app/drafts.js';
import {useWork} from '../app/ui.js';

/** A write on a case is made on what the reader saw; each part of a case has a version of its own. */
const STREAMS = {
  requests: /^assignment\.request-/,
  applications: /^assignment\.(application|statement)-/,
  proposals: /^assignment\.proposal-/,
  letters: /^assignment\.letter-/,
  assignments: /^assignment\.(assignment|report|change)-/,
};

/** A case has more than one letter once its assignment is changed. */
const versionOf = (history, part, subjectId) => history.entries.filter(e =>
  STREAMS[part].test(e.type) && (part !== 'letters' || e.body.letterId === subjectId)).length;

/**
 * A step's form: what is typed is kept until the step is taken.
 *
 * @param version of what is written to, where the history does not tell it
 */
export function useStep({part, subjectId, history, version, onDone, onStale}, name, initial) {
  const [fields, change, discard] = useDraft(`${name}.${subjectId}`, initial);
  const work = useWork();
  const take = (address, body, method = 'POST') => work.run(async () => {
    try {
      const receipt = await send(method, `/${part}/${subjectId}${address && '/' + address}`, body, {version: version ?? versionOf(history, part, subjectId)});
      discard();
      onDone(receipt);
      return true;
    } catch (e) {
      if (e.status === 409 || e.status === 412) {
        onStale();
      }
      throw e;
    }
  });
  return {fields, change, discard, take, ...work};
}

export const submit = action => e => {
  e.preventDefault();
  action();
};
