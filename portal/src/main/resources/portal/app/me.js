// Who reads the pages, and what they may do today.
import {createContext, useContext} from './dom.js';

export const Reader = createContext(null);

export const useMe = () => useContext(Reader);

export const holds = (me, unitId) => me.offices.find(o => o.unitId === unitId);

/** Whether a step of a case is this reader's to take. */
export const isMine = (me, step) =>
  step.officeUnitId ? Boolean(holds(me, step.officeUnitId)) : step.employeeId === me.employeeId;

export const isAdmin = me => me.roles.includes('regency-admin');

/** Reads everything of the regency. */
export const seesAll = me => isAdmin(me) || me.roles.includes('inspector');
