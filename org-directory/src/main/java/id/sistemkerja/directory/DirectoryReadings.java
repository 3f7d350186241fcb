package id.sistemkerja.directory;

import id.sistemkerja.kernel.RegencyCode;
import id.sistemkerja.regulation.ReadingChoice;
import java.util.List;
import java.util.stream.Stream;

/**
 * The readings that a regency has chosen of one regulation.
 *
 * @param choices in the order in which they were made
 * @param version events of the stream that are in it
 */
public record DirectoryReadings(
    String regulation, RegencyCode regency, List<ReadingChoice> choices, long version) {

  DirectoryReadings with(ReadingChoice choice) {
    return new DirectoryReadings(
        regulation,
        regency,
        Stream.concat(choices.stream(), Stream.of(choice)).toList(),
        version + 1);
  }
}
