package id.sistemkerja.assignment.register.domain;

/**
 * A number out of a register.
 *
 * @param sequence from 1, without gaps within the register
 * @param formatted as it stands on the letter
 */
public record LetterNumber(RegisterId registerId, int year, int sequence, String formatted) {}
