package id.sistemkerja.orgstructure.readings.domain;

import id.sistemkerja.regulation.ReadingChoice;
import java.util.List;

/**
 * The choices made of one regulation's readings, in the order in which they were made. Nobody opens
 * it: before the first choice our readings hold.
 */
public record ReadingsState(List<ReadingChoice> choices) {}
