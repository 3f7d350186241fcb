package id.sistemkerja.embedded.stores;

import org.jspecify.annotations.Nullable;

/**
 * Starting was not possible; the message tells the operator what is wrong and what to do about it.
 */
public final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do about it, for the person at the console
   */
  public StartFailure(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and what to do about it, for the person at the console
   * @param cause what was thrown, or null
   */
  public StartFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
