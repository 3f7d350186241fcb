package id.sistemkerja.orgstructure.reorganization.write;

import id.sistemkerja.orgstructure.reorganization.domain.Reorganization;
import java.util.UUID;

/** Carries out a decree over the streams of all its units and officials, all of it or nothing. */
public record ReorganizeUnits(UUID reorganizationId, Reorganization decree) {}
