package id.sistemkerja.assignment.agency.read;

/** How far a request across agencies has come. */
public enum AgencyStage {
  /** Where it leaves: with the own authorized official. */
  AWAITING_AUTHORITY,
  /** Back with the owner. */
  RETURNED,
  AWAITING_AGENCY,
  /** The other agency was asked to stop. */
  WITHDRAWING,
  /** The other agency has named officials; letters are to come. */
  AGREED,
  /** Of every official it is known what became of their letter. */
  SETTLED,
  /** Where it arrives: with the authorized official. */
  RECEIVED,
  /** With the appraiser. */
  INSTRUCTED,
  /** With the heads of the units of origin, then with the appraiser. */
  NOMINATED,
  /** The list is with the authorized official. */
  ANSWERED,
  REPLIED,
  REFUSED,
  WITHDRAWN
}
