package id.sistemkerja.assignment.agency.store;

import java.util.Optional;
import java.util.stream.Stream;

/** What a scan may be, told by its first bytes and not by what its sender calls it. */
public enum ScanType {
  PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
  JPEG("image/jpeg", 0xff, 0xd8, 0xff),
  PNG("image/png", 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);

  private final String mediaType;
  private final int[] beginning;

  ScanType(String mediaType, int... beginning) {
    this.mediaType = mediaType;
    this.beginning = beginning;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<ScanType> of(byte[] content) {
    return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
  }

  private boolean begins(byte[] content) {
    if (content.length <= beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((content[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
