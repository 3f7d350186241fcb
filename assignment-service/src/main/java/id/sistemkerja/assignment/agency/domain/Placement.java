package id.sistemkerja.assignment.agency.domain;

import id.sistemkerja.assignment.domain.Office;
import java.util.UUID;

/**
 * One official of the list, with the case that their letter and their work make.
 *
 * @param no on the list, from 1
 * @param signatory who signs their letter (PEN-6)
 */
public record Placement(int no, UUID caseId, Nominee official, Office signatory) {}
