package id.sistemkerja.regulation;

import id.sistemkerja.kernel.Citation;

/** Who has a part in a step, and by which clause. */
public record PartyRule(Party party, Citation citation) {}
