package id.sistemkerja.assignment.domain;

import id.sistemkerja.regulation.Scope;
import java.util.UUID;

/**
 * Who asks for whom: fixed from the draft on.
 *
 * @param owner the office whose target the work serves (pemilik kinerja)
 * @param scope how far apart owner and official stand
 * @param profileVersion the regulation profile that the case keeps to its end
 */
public record Involvement(
    UUID caseId, Office owner, Official official, Scope scope, String profileVersion) {}
