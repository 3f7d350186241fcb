package id.sistemkerja.assignment.domain;

import id.sistemkerja.kernel.OrgUnitId;

/** An office that receives a copy (tembusan) of a letter. */
public record Copy(OrgUnitId unitId, String officeTitle) {}
