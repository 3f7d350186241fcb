// The last event that this reader caused in a case: the next read of the case waits for it.
const events = new Map();

/** @param receipt of a write; null if it said nothing */
export function expectEvent(caseId, receipt) {
  const event = receipt?.events?.at(-1);
  if (event) {
    events.set(caseId, event.id);
  }
}

export const expectedEvent = caseId => events.get(caseId);

export const eventSeen = caseId => events.delete(caseId);
