package id.sistemkerja.regulation;

/** Whether the official works alone or in a work team (PEN-1). */
public enum Execution {
  INDIVIDUAL,
  TEAM
}
