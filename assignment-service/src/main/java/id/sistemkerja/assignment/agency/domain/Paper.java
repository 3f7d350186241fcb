package id.sistemkerja.assignment.agency.domain;

import java.time.LocalDate;

/** Another agency's letter on paper. */
public record Paper(String number, LocalDate date, Scan scan) {}
