package id.sistemkerja.gateway;

import java.net.URI;

/** Scheme, host and port of addresses. */
final class Origins {
  private Origins() {}

  static String of(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
