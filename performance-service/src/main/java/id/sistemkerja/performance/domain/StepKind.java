package id.sistemkerja.performance.domain;

/** Steps whose duration is measured (PRO-1). */
public enum StepKind {
  /** From each sending of the request to its approval, refusal or return. */
  ANSWER,
  /** From the approval to the letter's signature. */
  SIGN,
  /** From the signature to the official's acknowledgement. */
  ACKNOWLEDGE,
  /** From the report that was accepted to the closing. */
  CLOSE
}
