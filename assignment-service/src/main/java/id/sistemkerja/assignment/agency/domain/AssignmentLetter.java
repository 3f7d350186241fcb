package id.sistemkerja.assignment.agency.domain;

import java.time.LocalDate;

/**
 * What the requesting agency learns of the letter of one official: the copy that PEN-11 gives to
 * its authorized official.
 *
 * @param no of the official on the reply's list
 * @param signatory post and agency
 */
public record AssignmentLetter(
    int no, String officialName, String number, LocalDate date, String signatory) {}
