package id.sistemkerja.notification.mail;

/** A way for mail to leave. */
public interface MailTransport {
  /** Recorded with what was sent by it. */
  String name();

  /**
   * Returns when the mail was taken over.
   *
   * @throws Undeliverable if another attempt would fail the same way
   * @throws RuntimeException if it was not taken over; it may be tried again
   */
  void send(OutgoingMail mail);

  /** The mail can never be delivered. */
  final class Undeliverable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Undeliverable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
